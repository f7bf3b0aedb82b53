const OTHERS = /[^\d*]+/g;
const CHINA = /^(?:0086|86)(?=[\d*]{10,})/;
/** As nearly all are written. */
const MOBILE = /^1\d{10}$/;

/** The digits of a phone number without China's prefix (`+86`, `0086`, `86-`); stars of a masked one stay. */
export function foldPhone(phone: string): string {
  return MOBILE.test(phone) ? phone : phone.normalize('NFKC').replace(OTHERS, '').replace(CHINA, '');
}

/** Numbers that differ in prefix, separators and width only. Texts without any digit are the same only when equal. */
export function samePhone(a: string, b: string): boolean {
  if (a === b) return true;
  const folded = foldPhone(a);
  return folded !== '' && folded === foldPhone(b);
}
