/** A field or element name as an error may repeat it: names from outside can carry anything, an identity number included. */
export function safeName(name: string): string {
  return /^[A-Za-z_][A-Za-z_]{0,39}\d{0,3}[A-Za-z_]{0,20}$/.test(name) ? name : '(unnamed)';
}
