import { simplified } from './fold.ts';
import { plainText } from './plain-text.ts';

/* Addresses as platforms and carriers write the same place (messages.md §15.6). */

const POST_CODE = /[([【]\d{6}[)\]】]|邮编:?\d{6}/gu;
const MARKS = /[\s\u200b\p{P}\p{S}]+/gu;
const MARKS_OUTSIDE_NUMBERS = /(?<!\d)-+|-+(?!\d)/g;
const COUNTRY = /^(?:中华人民共和国|中国)/u;
/** What one form writes and another leaves out of a province or city. */
const RANKS = /(?:壮族|回族|维吾尔)?自治区|特别行政区|市辖区|省|市/gu;
const REPEATED_HEAD = /^(.{2,8}?)\1+/u;
const REPEATED_DISTRICT = /(.{1,6}[区县旗])\1+/gu;
/** Two districts near each other: only then can one be repeated, which is dear to look for. */
const TWO_DISTRICTS = /[区县旗].{0,6}[区县旗]/u;
/** Nothing but Han characters, letters and digits. */
const PLAIN = /^[\u4e00-\u9fffa-z0-9]*$/;
const BUILDING = /(?<=\d)(?:号楼|栋|幢|座|单元)-?/gu;
const ROOM = /(?<=\d)(?:号?室|号?房|户)(?!\d)/gu;
const LONGEST_HEAD = 14;
const SHORTEST_PLACE = 7;

/** The one form of the spellings of an address. `3号楼1单元302室`, `3栋1单元302` and `3-1-302` are one. */
export function foldAddress(address: string): string {
  const place = withoutMarks(simplified(plainText(address)))
    .replace(COUNTRY, '')
    .replace(RANKS, '')
    .replace(REPEATED_HEAD, '$1');
  const once = TWO_DISTRICTS.test(place) ? place.replace(REPEATED_DISTRICT, '$1') : place;
  const numbered = once.replace(BUILDING, '-').replace(ROOM, '');
  return numbered.includes('-') ? numbered.replace(MARKS_OUTSIDE_NUMBERS, '') : numbered;
}

/** Without post code and marks, but for the `-` between two numbers. Most addresses have none. */
function withoutMarks(text: string): string {
  if (PLAIN.test(text) && !text.includes('邮编')) return text;
  return text
    .replace(POST_CODE, '')
    .replace(/#/g, '号')
    .replace(/(?<=\d)\s*-\s*(?=\d)/g, '\u0001')
    .replace(MARKS, '')
    .replaceAll('\u0001', '-');
}

/** The same place, with or without province and city before it. A place named less exactly (no room) is another text. */
export function sameAddress(a: string, b: string): boolean {
  if (a === b) return true;
  const x = foldAddress(a);
  const y = foldAddress(b);
  return x === y || (x.length < y.length ? isTailOf(x, y) : isTailOf(y, x));
}

/** What precedes the tail may only be province, city and district: short and without a number. */
function isTailOf(tail: string, whole: string): boolean {
  const head = whole.length - tail.length;
  return (
    head <= LONGEST_HEAD && tail.length >= SHORTEST_PLACE && whole.endsWith(tail) && !/\d/.test(whole.slice(0, head))
  );
}
