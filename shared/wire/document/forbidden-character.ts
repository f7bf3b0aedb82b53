/** A code unit that XML 1.0 cannot carry, so that no document may. Halves of a surrogate pair are left to `isCarried`. */
export const FORBIDDEN_CHARACTER = /[^\t\n\r -\ufffd]/;

/** Whether XML could carry the text. */
export function isCarried(text: string): boolean {
  return !FORBIDDEN_CHARACTER.test(text) && text.isWellFormed();
}
