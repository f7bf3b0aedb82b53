import { foldPhone } from './phone.ts';

const DIGITS = 4;
const DECIMAL = /^\D*(\d{3,12})$/;
const BASE_36 = /^[a-z]+_([\da-z]{3,9})$/;

/**
 * Where an account stands in the order in which its platform handed accounts out (a buyer's registration number, CEB311
 * `buyerRegNo`): the number at the end of `U004026255`, `uid49969` or `48940221`, in base 36 that of `m_2idxf1bs`. To four
 * significant digits, so that it tells when somebody registered and not who. Null when it is the phone number or no number.
 */
export function accountNumber(account: string, phone: string): number | null {
  const text = account.normalize('NFKC').trim().toLowerCase();
  if (phone !== '' && foldPhone(text) === phone) return null;
  const decimal = DECIMAL.exec(text)?.[1];
  const base36 = BASE_36.exec(text)?.[1];
  const number = base36 === undefined ? Number(decimal ?? Number.NaN) : Number.parseInt(base36, 36);
  return Number.isFinite(number) ? Number(number.toPrecision(DIGITS)) : null;
}
