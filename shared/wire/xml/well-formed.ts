/*
 * The lexical rules of XML 1.0 (Fifth Edition) and of its namespaces that the scanner needs.
 */

const NAME_START =
  'A-Z_a-z\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2FF}\\u{370}-\\u{37D}\\u{37F}-\\u{1FFF}\\u{200C}-\\u{200D}' +
  '\\u{2070}-\\u{218F}\\u{2C00}-\\u{2FEF}\\u{3001}-\\u{D7FF}\\u{F900}-\\u{FDCF}\\u{FDF0}-\\u{FFFD}\\u{10000}-\\u{EFFFF}';
const NC_NAME = `[${NAME_START}][${NAME_START}\\-.0-9\\u{B7}\\u{300}-\\u{36F}\\u{203F}-\\u{2040}]*`;

const QUALIFIED_NAME = new RegExp(`^(?:${NC_NAME}:)?(${NC_NAME})$`, 'u');

/** A name as written and its part after the prefix. */
export interface XmlName {
  readonly tag: string;
  readonly local: string;
}

/** CEB messages use some two hundred names; a stranger's names cannot make it grow. */
const KNOWN = new Map<string, XmlName>();
const MOST_KNOWN = 2000;

export function knownName(tag: string): XmlName | undefined {
  return KNOWN.get(tag);
}

/** Null when it is no name of XML with namespaces. */
export function qualifiedName(tag: string): XmlName | null {
  const known = KNOWN.get(tag);
  if (known !== undefined) return known;
  const local = QUALIFIED_NAME.exec(tag)?.[1];
  if (local === undefined) return null;
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  const name = { tag, local };
  KNOWN.set(tag, name);
  return name;
}

export const XML_DECLARATION =
  /^<\?xml\s+version\s*=\s*(?:"1\.\d+"|'1\.\d+')(?:\s+encoding\s*=\s*(?:"[A-Za-z][\w.-]*"|'[A-Za-z][\w.-]*'))?(?:\s+standalone\s*=\s*(?:"(?:yes|no)"|'(?:yes|no)'))?\s*\?>/;

/** Character codes of the markup. */
export const CODE = { gt: 0x3e, lt: 0x3c, slash: 0x2f, bang: 0x21, question: 0x3f, equals: 0x3d } as const;

export function isSpace(code: number): boolean {
  return code === 0x20 || code === 0xa || code === 0x9 || code === 0xd;
}

/** Ends a name inside a tag: white space, `>`, `/`, `=` or `<`. */
export function endsName(code: number): boolean {
  return code === CODE.gt || code === CODE.slash || code === CODE.equals || code === CODE.lt || isSpace(code);
}
