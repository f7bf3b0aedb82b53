import { FORBIDDEN_CHARACTER } from './well-formed.ts';

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
  return text
    .toWellFormed()
    .replace(FORBIDDEN, '\ufffd')
    .replace(/[&<>"\r]/g, (mark) => MARKUP[mark] ?? mark);
}
