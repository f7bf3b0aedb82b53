import { FORBIDDEN_CHARACTER } from '../document/forbidden-character.ts';
import { safeName } from '../document/safe-name.ts';
import { decodeReferences } from './decode-references.ts';
import { unreadable, unreadableAt } from './unreadable.ts';
import { CODE, endsName, isSpace, knownName, qualifiedName, XML_DECLARATION, type XmlName } from './well-formed.ts';

/** An element under its local name. `text` is its own text without the white space around it; attributes keep their prefix. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface OpenElement extends XmlElement {
  readonly tag: string;
  children: XmlElement[];
  text: string;
}

/** Deeper or wider than any CEB message: 100 documents of 99 lines of 20 fields are 210,000 elements. */
const LIMITS = { depth: 32, elements: 400_000 } as const;

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();
const NO_CHILDREN: readonly XmlElement[] = [];

/**
 * Reads well-formed XML 1.0 without a document type, in one pass and without ever expanding anything.
 * Anything else is a Refusal `unreadable` that names line and column and repeats no content.
 */
export function scanXml(source: string): XmlElement {
  return new Scanner(source.includes('\r') ? source.replace(/\r\n?/g, '\n') : source).document();
}

class Scanner {
  private readonly source: string;
  /** Nothing in the message needs a second look at its characters. */
  private readonly plain: boolean;
  private readonly open: OpenElement[] = [];
  private at = 0;
  private elements = 0;

  constructor(source: string) {
    this.source = source;
    this.plain = !source.includes('&') && !source.includes(']]>');
  }

  document(): XmlElement {
    const forbidden = this.source.search(FORBIDDEN_CHARACTER);
    if (forbidden >= 0) throw this.fault('a character that XML does not allow', forbidden);
    this.at = XML_DECLARATION.exec(this.source)?.[0].length ?? 0;
    this.outside();
    if (this.at >= this.source.length) throw unreadable('The message is empty: send one CEB message.');
    const root = this.startTag();
    while (this.open.length > 0) this.content();
    this.outside();
    if (this.at < this.source.length) throw this.fault('a second root element: send one message at a time');
    return root;
  }

  /** White space, comments and instructions before and after the root. */
  private outside(): void {
    for (;;) {
      this.skipSpace();
      if (this.at >= this.source.length) return;
      if (this.source[this.at] !== '<') throw this.fault('text outside of the root element: this is not a CEB message');
      const next = this.source.charCodeAt(this.at + 1);
      if (next === CODE.bang) this.comment();
      else if (next === CODE.question) this.instruction();
      else return;
    }
  }

  private content(): void {
    const { source } = this;
    const parent = this.open[this.open.length - 1];
    const next = source.indexOf('<', this.at);
    if (parent === undefined || next < 0) throw this.truncated();
    if (next > this.at) parent.text += this.characters(this.at, next);
    this.at = next;
    const kind = source.charCodeAt(next + 1);
    if (kind === CODE.slash) this.endTag(parent);
    else if (kind === CODE.question) this.instruction();
    else if (kind !== CODE.bang) this.startTag();
    else if (source.startsWith('<![CDATA[', next)) parent.text += this.until('<![CDATA[', ']]>');
    else this.comment();
  }

  private startTag(): XmlElement {
    const { source } = this;
    this.elements += 1;
    if (this.elements > LIMITS.elements) throw this.fault(`more than ${LIMITS.elements} elements`);
    if (this.open.length >= LIMITS.depth) throw this.fault(`elements nested deeper than ${LIMITS.depth}`);
    this.at += 1;
    const { tag, local } = this.tagName();
    const attributes = source.charCodeAt(this.at) === CODE.gt ? NO_ATTRIBUTES : this.attributes();
    if (source.charCodeAt(this.at) === CODE.slash) {
      if (source.charCodeAt(this.at + 1) !== CODE.gt) throw this.truncatedOr('a start tag that is not well formed');
      this.at += 2;
      return this.place({ name: local, attributes, children: NO_CHILDREN, text: '' });
    }
    this.at += 1;
    const leaf = this.leaf(tag, local, attributes);
    if (leaf !== null) return leaf;
    const element = { tag, name: local, attributes, children: [], text: '' };
    this.place(element);
    this.open.push(element);
    return element;
  }

  /** Most elements hold text only: their end tag is the next markup. */
  private leaf(tag: string, name: string, attributes: ReadonlyMap<string, string>): XmlElement | null {
    const { source, at } = this;
    const next = source.indexOf('<', at);
    const end = next + 2 + tag.length;
    if (next < 0 || source.charCodeAt(next + 1) !== CODE.slash || source.charCodeAt(end) !== CODE.gt) return null;
    if (!source.startsWith(tag, next + 2)) return null;
    const text = this.characters(at, next).trim();
    this.at = end + 1;
    return this.place({ name, attributes, children: NO_CHILDREN, text });
  }

  private place(element: XmlElement): XmlElement {
    this.open[this.open.length - 1]?.children.push(element);
    return element;
  }

  private endTag(element: OpenElement): void {
    this.at += 2;
    const { tag, local } = this.tagName();
    if (tag !== element.tag)
      throw this.fault(`the end tag of ${safeName(local)} stands where ${safeName(element.name)} is open`);
    this.skipSpace();
    if (this.source.charCodeAt(this.at) !== CODE.gt) throw this.truncatedOr('an end tag that is not well formed');
    this.at += 1;
    element.text = element.text.trim();
    this.open.pop();
  }

  private attributes(): ReadonlyMap<string, string> {
    const { source } = this;
    const found = new Map<string, string>();
    for (;;) {
      const before = this.at;
      this.skipSpace();
      const code = source.charCodeAt(this.at);
      if (code === CODE.gt || code === CODE.slash) return found.size === 0 ? NO_ATTRIBUTES : found;
      if (before === this.at) throw this.truncatedOr('a start tag that is not well formed');
      const { tag } = this.name();
      if (found.has(tag)) throw this.fault('an attribute that is given twice');
      found.set(tag, this.attributeValue());
    }
  }

  private attributeValue(): string {
    const { source } = this;
    this.skipSpace();
    if (source.charCodeAt(this.at) !== CODE.equals) throw this.truncatedOr('an attribute without a value');
    this.at += 1;
    this.skipSpace();
    const quote = source[this.at];
    if (quote !== '"' && quote !== "'") throw this.truncatedOr('an attribute without quotation marks');
    const from = this.at + 1;
    const end = source.indexOf(quote, from);
    if (end < 0) throw this.truncated();
    const value = source.slice(from, end);
    if (value.includes('<')) throw this.fault('"<" inside an attribute: write &lt;');
    this.at = end + 1;
    return this.decode(value.replace(/\s/g, ' '), from);
  }

  private characters(from: number, to: number): string {
    const text = this.source.slice(from, to);
    if (this.plain) return text;
    if (text.includes(']]>')) throw this.fault('"]]>" outside of a CDATA section: write ]]&gt;', from);
    return this.decode(text, from);
  }

  private decode(text: string, from: number): string {
    if (!text.includes('&')) return text;
    return decodeReferences(text, (offset) =>
      this.fault('"&" that begins no predefined entity and no allowed character: write &amp;', from + offset),
    );
  }

  /** In most tags the name reaches to the ">"; an attribute must not look that far, or time would not stay linear. */
  private tagName(): XmlName {
    const close = this.source.indexOf('>', this.at);
    const known = close < 0 ? undefined : knownName(this.source.slice(this.at, close));
    if (known === undefined) return this.name();
    this.at = close;
    return known;
  }

  private name(): XmlName {
    const { source, at: from } = this;
    while (this.at < source.length && !endsName(source.charCodeAt(this.at))) this.at += 1;
    const name = qualifiedName(source.slice(from, this.at));
    if (name === null) throw this.truncatedOr('a name that is not well formed', from);
    return name;
  }

  private instruction(): void {
    const [target = ''] = this.until('<?', '?>').split(/\s/, 1);
    if (qualifiedName(target) === null) throw this.fault('an instruction without a name');
    if (target.toLowerCase() === 'xml')
      throw this.fault('an XML declaration that is wrong or not at the very beginning');
  }

  private comment(): void {
    if (!this.source.startsWith('<!--', this.at))
      throw this.fault('a document type or entity declaration: CEB messages have none, and none is ever expanded');
    const text = this.until('<!--', '-->');
    if (text.includes('--') || text.endsWith('-')) throw this.fault('"--" inside a comment');
  }

  /** The text between two marks, the first of which is at the present place. */
  private until(begin: string, end: string): string {
    const from = this.at + begin.length;
    const to = this.source.indexOf(end, from);
    if (to < 0) throw this.truncated();
    this.at = to + end.length;
    return this.source.slice(from, to);
  }

  private skipSpace(): void {
    while (isSpace(this.source.charCodeAt(this.at))) this.at += 1;
  }

  private truncatedOr(what: string, at?: number): Error {
    return this.at >= this.source.length ? this.truncated() : this.fault(what, at);
  }

  private truncated(): Error {
    const inside = this.open.at(-1);
    const where = inside === undefined ? '' : ` inside ${safeName(inside.name)}`;
    return unreadable(`The message ends${where}: it is truncated, send it whole.`);
  }

  private fault(what: string, at: number = this.at): Error {
    return unreadableAt(this.source, at, what);
  }
}
