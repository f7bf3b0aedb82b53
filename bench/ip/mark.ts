/** A mark as it is recorded, and the right it belongs to; a right may have several. */
export interface Mark {
  readonly id: string;
  readonly text: string;
}

/** The ids of the rights that a title uses, each once. */
export type Finder = (title: string) => readonly string[];

/** Prepares a finder over all marks. */
export type FinderOf = (marks: readonly Mark[]) => Finder;
