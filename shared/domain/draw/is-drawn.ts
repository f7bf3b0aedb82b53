/** Twelve digits after the point, from 0 to 1: texts of this form stand in the order of their values. */
const FRACTION = /^(0\.\d{12}|1\.0{12})$/;

export function isFraction(text: string): boolean {
  return FRACTION.test(text);
}

/** Drawn at random exactly when draw < rate, both decimals of twelve digits, so that nothing is rounded. */
export function isDrawn(draw: string, rate: string): boolean {
  return draw < rate;
}
