const LETTER = /[\p{L}\p{N}]/u;
const HAN = /\p{Script=Han}/u;

/** Whether a place in a text lies inside a word: between two letters or digits, neither of them Han, which is written without spaces. */
export function isInWord(text: string, at: number): boolean {
  return isWordLetter(text.charAt(at - 1)) && isWordLetter(text.charAt(at));
}

function isWordLetter(char: string): boolean {
  return LETTER.test(char) && !HAN.test(char);
}
