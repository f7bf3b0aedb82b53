import { isCarried } from './forbidden-character.ts';

const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;
const IDEOGRAPHIC_SPACE = 0x3000;
const BYTE_ORDER_MARK = 0xfeff;

/** Whether a text is as a document holds it: not empty, nothing to trim, nothing that XML could not carry. */
export function isTidyText(text: string): boolean {
  const isBare = isNoSpace(text.charCodeAt(0)) && isNoSpace(text.charCodeAt(text.length - 1));
  return (isBare || (text !== '' && text.trim() === text)) && isCarried(text);
}

/** False for all white space that `trim` removes, and for some letters near it. */
function isNoSpace(unit: number): boolean {
  return (unit > SPACE && unit < NO_BREAK_SPACE) || (unit > IDEOGRAPHIC_SPACE && unit !== BYTE_ORDER_MARK);
}
