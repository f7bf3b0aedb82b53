const ASCII_END = 0x80;
const UPPER_A = 65;
const UPPER_Z = 90;
const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;

/** NFKC and lower case: width, case and composed forms make no other text. */
export function plainText(text: string): string {
  return isPlain(text) ? text : text.normalize('NFKC').toLowerCase();
}

/** Whether all stands as folding would leave it: nearly every text of goods, and looking costs less than folding. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const isFolded = unit < ASCII_END ? unit < UPPER_A || unit > UPPER_Z : unit >= FIRST_HAN && unit <= LAST_HAN;
    if (!isFolded) return false;
  }
  return true;
}
