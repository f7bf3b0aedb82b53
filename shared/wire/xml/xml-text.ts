import { FORBIDDEN_CHARACTER } from '../document/forbidden-character.ts';

const MARKUP: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};
const FORBIDDEN = new RegExp(FORBIDDEN_CHARACTER, 'g');

/** Text as it stands in an element or an attribute; what XML cannot carry becomes U+FFFD. */
export function xmlText(text: string): string {
  const carried = text.toWellFormed().replace(FORBIDDEN, '\ufffd');
  return carried.replace(/[&<>"\r]/g, (mark) => MARKUP[mark] ?? mark);
}
