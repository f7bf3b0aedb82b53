import { plainText } from './plain-text.ts';
import { stableHash } from './stable-hash.ts';

const BARCODE = /^\d{8,14}$/;
const MARKS = /[^\p{L}\p{N}]+/gu;
const HASH = 12;

/**
 * One name for the same article of all sellers: its barcode where one is given (`无` is none), else a hash of tariff number,
 * brand and model words, which sellers copy from the maker.
 */
export function articleKey(barCode: string | undefined, gcode: string, gmodel: string): string {
  if (barCode !== undefined && BARCODE.test(barCode)) return barCode;
  return stableHash(`${gcode} ${plainText(gmodel).replace(MARKS, '')}`, HASH);
}
