/** The customs districts that declarations named so far: the desks and sites that have work. */
export interface Districts {
  /** Noting twice changes nothing. */
  note(customsCode: string): Promise<void>;
  /** Sorted. */
  all(): Promise<readonly string[]>;
}
