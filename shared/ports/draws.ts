/** The secret draw: a fraction in [0, 1) as a decimal string of 12 digits, the same for the same subject, unpredictable without the key. */
export interface Draws {
  draw(subject: string): string;
}

/** The draws of each day under its own key. */
export interface DayDraws {
  /** Of a China day, YYYY-MM-DD. */
  of(day: string): Promise<Draws>;
}
