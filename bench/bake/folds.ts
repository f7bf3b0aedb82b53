import { Converter } from 'opencc-js';

/* What a code point looks like or stands for, in the one form that marks and texts are compared in. */

/** Letters that are drawn like a Latin one: a subset of Unicode's confusables that leaves digits and Han alone. */
const DRAWN_ALIKE: Readonly<Record<string, string>> = {
  a: 'αаɑ⍺𐊠ᴀ',
  b: 'βвʙьЬ',
  c: 'сϲⅽᴄ¢',
  d: 'ԁⅾᴅ',
  e: 'еεєҽɛᴇ℮',
  f: 'ғꜰϝ',
  g: 'ɡցɢ',
  h: 'һнʜհ',
  i: 'іιɩıɪⅰї',
  j: 'јʝᴊ',
  k: 'кκᴋĸ',
  l: 'ӏⅼʟ',
  m: 'мⅿᴍ',
  n: 'пηոɴи',
  o: 'οоσօᴏ',
  p: 'рρᴘ',
  q: 'ԛգ',
  r: 'гʀᴦ',
  s: 'ѕꜱ',
  t: 'тτᴛ',
  u: 'υսᴜц',
  v: 'νѵᴠⅴ',
  w: 'ωԝшщᴡ',
  x: 'хχⅹ',
  y: 'уγүʏч',
  z: 'ᴢ',
};
/** Letters with a stroke or hook that decompose into nothing. */
const STROKED: Readonly<Record<string, string>> = {
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ħ: 'h',
  ŧ: 't',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ŋ: 'n',
  ƀ: 'b',
  ɓ: 'b',
  ƈ: 'c',
  ɖ: 'd',
  ƙ: 'k',
  ƞ: 'n',
  ƥ: 'p',
  ƭ: 't',
  ʋ: 'v',
  ƶ: 'z',
};
const MARKS = /\p{M}/gu;

/** From a code point to its form, for all that change. Upper and lower case are one. */
export function folds(): ReadonlyMap<string, string> {
  const alike = new Map(Object.entries(DRAWN_ALIKE).flatMap(([latin, all]) => [...all].map((one) => [one, latin])));
  const simplify = Converter({ from: 't', to: 'cn' });
  const found = new Map<string, string>();
  for (const char of candidates()) {
    const plain = [...char.normalize('NFKC').toLowerCase().normalize('NFD').replace(MARKS, '')]
      .join('')
      .normalize('NFC');
    const form = [...plain].map((one) => STROKED[one] ?? alike.get(one) ?? one).join('');
    const final = /^\p{Script=Han}$/u.test(form) ? simplify(form) : form;
    if (final !== char && final.trim() !== '') found.set(char, final);
  }
  for (const [char, latin] of enclosed()) found.set(char, latin);
  return found;
}

/** Letters, digits and Han of the planes in use. */
function* candidates(): Generator<string> {
  for (let point = 0x80; point < 0x32000; point += 1) {
    if (point >= 0xd800 && point <= 0xf8ff) continue;
    if (point >= 0xac00 && point <= 0xd7a3) continue;
    const char = String.fromCodePoint(point);
    if (/[\p{L}\p{N}\p{So}]/u.test(char)) yield char;
  }
  for (let point = 65; point <= 90; point += 1) yield String.fromCodePoint(point);
}

/** Letters in circles, squares and flags, which NFKC leaves alone. */
function* enclosed(): Generator<readonly [string, string]> {
  for (const first of [0x1f130, 0x1f150, 0x1f170, 0x1f1e6])
    for (let at = 0; at < 26; at += 1) yield [String.fromCodePoint(first + at), String.fromCharCode(97 + at)];
}
