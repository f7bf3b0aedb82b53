/** The secret draw: a fraction in [0, 1) as a decimal string of 12 digits, the same for the same subject, unpredictable without the key. */
export interface Draws {
  draw(subject: string): string;
}
