/* What people outside the file may see of a person: enough to compare two papers by eye, too little to find anybody. */

const PLACE = /^(?:\p{Script=Han}{2,8}?(?:省|自治区|特别行政区))?(?:\p{Script=Han}{2,7}?市)?/u;
const KEPT_OF_ADDRESS = 6;

/** `110101190001010014` → `110***********0014`. A short one keeps its first character. */
export function maskId(number: string): string {
  return number.length >= 12 ? ends(number, 3, 4) : ends(number, 1, 0);
}

/** `13800000001` → `138****0001`. A short one keeps its last two characters. */
export function maskPhone(phone: string): string {
  return phone.length >= 11 ? ends(phone, 3, 4) : ends(phone, 0, 2);
}

/** Province and city, else the first half up to six characters and never a number; then `***`. */
export function maskAddress(address: string): string {
  const place = PLACE.exec(address)?.[0] ?? '';
  if (place !== '' && place.length < address.length) return `${place}***`;
  const kept = address.slice(0, Math.min(KEPT_OF_ADDRESS, address.length >> 1));
  return `${/^\D*/.exec(kept)?.[0] ?? ''}***`;
}

/** `测试甲` → `测**`. */
export function maskName(name: string): string {
  const characters = [...name];
  return characters.length < 2 ? '*' : `${characters[0]}${'*'.repeat(characters.length - 1)}`;
}

/** A recipient is a firm, shown as it is, or a person: a name of at most four characters. */
function maskPrivateName(name: string): string {
  return [...name].length > 4 ? name : maskName(name);
}

/** The CEB fields that say who somebody is, and how each is shown. */
const MASKS: Readonly<Record<string, (value: string) => string>> = {
  buyerIdNumber: maskId,
  payerIdNumber: maskId,
  buyerRegNo: maskId,
  buyerTelephone: maskPhone,
  telephone: maskPhone,
  consigneeTelephone: maskPhone,
  consigneeAddress: maskAddress,
  buyerName: maskName,
  payerName: maskName,
  consignee: maskName,
  recpAccount: maskId,
  recpName: maskPrivateName,
};

export function isIdentityField(field: string): boolean {
  return Object.hasOwn(MASKS, field);
}

/** A field's value as it may be shown: unchanged unless the field tells who somebody is. */
export function maskField(field: string, value: string): string {
  return isIdentityField(field) ? (MASKS[field]?.(value) ?? value) : value;
}

function ends(text: string, first: number, last: number): string {
  const hidden = Math.max(text.length - first - last, 0);
  return (
    text.slice(0, first) + '*'.repeat(hidden) + (last === 0 ? '' : text.slice(Math.max(text.length - last, first)))
  );
}
