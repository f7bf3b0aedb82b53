const PREDEFINED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const REFERENCE = /&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([\da-fA-F]{1,6}));|&/g;

/** Decodes the five predefined entities and character references, each once; `fail` is told the offset of anything else. */
export function decodeReferences(text: string, fail: (offset: number) => Error): string {
  return text.replace(REFERENCE, (whole: string, name, decimal, hex, offset: number) => {
    if (name !== undefined) return PREDEFINED[name] ?? whole;
    const point = decimal !== undefined ? Number(decimal) : hex !== undefined ? Number.parseInt(hex, 16) : 0;
    if (!isXmlCharacter(point)) throw fail(offset);
    return String.fromCodePoint(point);
  });
}

/** Production [2] Char of XML 1.0. */
function isXmlCharacter(point: number): boolean {
  if (point < 0x20) return point === 0x9 || point === 0xa || point === 0xd;
  return point <= 0xd7ff || (point >= 0xe000 && point <= 0xfffd) || (point >= 0x10000 && point <= 0x10ffff);
}
