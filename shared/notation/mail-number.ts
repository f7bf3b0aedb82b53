/* Numbers of mail items: two letters, eight digits, a check digit, the country's two letters (UPU standard S10). */

const FORM = /^[A-Z]{2}(\d{8})(\d)[A-Z]{2}$/;
const SIGNS = /[\s-]+/g;
const WEIGHTS = [8, 6, 4, 2, 3, 5, 9, 7];
const MODULUS = 11;
const OF_ZERO = 5;

/** The one form of a number as labels print it (`EE 123 456 785 CN`) and as systems keep it. */
export function foldMailNumber(text: string): string {
  return text.normalize('NFKC').toUpperCase().replace(SIGNS, '');
}

/** What a folded number is not: no such number at all, or one with a digit misread. Null when nothing is wrong with it. */
export function mailNumberFault(number: string): 'form' | 'check-digit' | null {
  const [, serial, check] = FORM.exec(number) ?? [];
  if (serial === undefined) return 'form';
  return Number(check) === checkDigit(serial) ? null : 'check-digit';
}

/** The number of a serial of eight digits: `service` and `country` are two letters each. */
export function mailNumberOf(service: string, serial: string, country: string): string {
  return `${service}${serial}${checkDigit(serial)}${country}`;
}

/** 10 and 11 have no digit of their own: 0 and 5 stand for them. */
function checkDigit(serial: string): number {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(serial[at]), 0);
  const rest = MODULUS - (sum % MODULUS);
  return rest === MODULUS ? OF_ZERO : rest % (MODULUS - 1);
}
