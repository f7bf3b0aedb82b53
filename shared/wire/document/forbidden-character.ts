/** A code unit that XML 1.0 cannot carry, so that no document may. Halves of a surrogate pair are left to `isCarried`. */
export const FORBIDDEN_CHARACTER = /[^\t\n\r -\ufffd]/;

const SPACE = 0x20;
const SURROGATES = 0xd800;

/** Whether XML could carry the text. Fields are short: looking at each of their characters costs less than starting an expression. */
export function isCarried(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < SPACE || unit >= SURROGATES) return !FORBIDDEN_CHARACTER.test(text) && text.isWellFormed();
  }
  return true;
}
