import { simplified } from './fold.ts';

const LETTERS = /[^\p{L}\p{N}*]+/gu;
const PLAIN = /^[\u4e00-\u9fff]*$/;

/** The one form of all spellings of a person's name: width, case, spaces, middle dots and other marks, traditional characters. A masked name keeps its stars. */
export function foldName(name: string): string {
  return simplified(PLAIN.test(name) ? name : name.normalize('NFKC').toLowerCase().replace(LETTERS, ''));
}

export function sameName(a: string, b: string): boolean {
  return a === b || foldName(a) === foldName(b);
}
