import type { Right } from '../../../model/right.ts';
import type { Multimap } from './multimap.ts';
import type { RightsIndex } from './rights-index.ts';

/*
 * Compiled rights as one binary object: a line of JSON that says what lies where, then the arrays as they are in memory.
 * Opening makes views of the bytes and reads nothing else; rights are parsed one by one when something asks for them.
 */

const MAGIC = 'sandan-rights-1';
const ALIGNMENT = 8;
const WIDTHS = { u8: 1, u16: 2, u32: 4 } as const;
type Kind = keyof typeof WIDTHS;
type Numbers = Uint8Array | Uint16Array | Uint32Array;
/** Kind, where it begins after the first line, and how many numbers it holds. */
type Section = readonly [kind: Kind, from: number, count: number];
interface Contents {
  readonly magic: string;
  readonly version: string;
  readonly count: number;
  /** Bytes in all. */
  readonly bytes: number;
  readonly sections: Readonly<Record<string, Section>>;
}

export function writeSnapshot(index: RightsIndex): Uint8Array {
  const parts = [...arraysOf(index), ...rightsOf(index)];
  const sections: Record<string, Section> = {};
  let bytes = 0;
  for (const [name, array] of parts) {
    sections[name] = [kindOf(array), bytes, array.length];
    bytes += aligned(array.byteLength);
  }
  const head = headOf({ magic: MAGIC, version: index.version, count: index.count, bytes, sections });
  const snapshot = new Uint8Array(head.length + bytes);
  snapshot.set(head);
  for (const [name, array] of parts)
    snapshot.set(
      new Uint8Array(array.buffer, array.byteOffset, array.byteLength),
      head.length + (sections[name]?.[1] ?? 0),
    );
  return snapshot;
}

/** Throws a `RangeError` with the reason when the bytes are no snapshot, or damaged. */
export function openSnapshot(given: Uint8Array): RightsIndex {
  const bytes = given.byteOffset % ALIGNMENT === 0 ? given : given.slice();
  const end = bytes.indexOf(0x0a);
  const contents = contentsOf(bytes.subarray(0, Math.max(end, 0)));
  const arrays = bytes.subarray(end + 1);
  if (contents.bytes !== arrays.length)
    throw new RangeError(`the snapshot has ${arrays.length} bytes instead of ${contents.bytes}`);
  const numbers = (name: string): Numbers => {
    const section = contents.sections[name];
    if (!Array.isArray(section)) throw new RangeError(`the snapshot has no ${name}`);
    if (!isInside(section, arrays.length)) throw new RangeError(`${name} lies outside the snapshot`);
    return arrayOf(section, arrays);
  };
  return readIndex(contents, new Reader(numbers));
}

/** The buffer around the snapshot may hold other things. */
function isInside([kind, from, count]: Section, bytes: number): boolean {
  return [from, count].every((one) => Number.isInteger(one) && one >= 0) && from + count * WIDTHS[kind] <= bytes;
}

function arrayOf([kind, at, count]: Section, { buffer, byteOffset }: Uint8Array): Numbers {
  const from = byteOffset + at;
  if (kind === 'u8') return new Uint8Array(buffer, from, count);
  return kind === 'u16' ? new Uint16Array(buffer, from, count) : new Uint32Array(buffer, from, count);
}

function readIndex({ version, count }: Contents, { u8, u16, u32, map }: Reader): RightsIndex {
  const texts = u8('rights');
  const starts = u32('rightStarts');
  if (starts.length !== count + 1 || starts.at(-1) !== texts.length)
    throw new RangeError(`the snapshot holds other rights than its ${count}`);
  const parsed = new Map<number, Right>();
  const decoder = new TextDecoder();
  return {
    version,
    count,
    language: {
      folds: {
        forms: u16('foldForms'),
        kinds: u8('foldKinds'),
        points: u32('foldPoints'),
        starts: u32('foldStarts'),
        long: u16('foldLong'),
      },
      readings: u16('readings'),
      shapes: u16('shapesOf'),
      syllables: map('syllables'),
      hanWords: map('hanWords'),
      latinWords: map('latinWords'),
    },
    forms: {
      rights: u32('formRights'),
      marks: u16('formMarks'),
      origins: u8('formOrigins'),
      scripts: u8('formScripts'),
      gaps: u32('formGaps'),
      starts: u32('formStarts'),
      symbols: u16('formSymbols'),
    },
    tree: {
      roots: u32('treeRoots'),
      openings: u32('treeOpenings'),
      steps: map('treeSteps'),
      heads: u32('treeHeads'),
      forms: u32('treeForms'),
    },
    sounds: map('sounds'),
    soundOpenings: u32('soundOpenings'),
    shapes: map('shapes'),
    letters: map('letters'),
    gapped: map('gapped'),
    orderless: map('orderless'),
    parts: map('parts'),
    rightAt: (number) => {
      const known = parsed.get(number);
      if (known !== undefined) return known;
      if (!(Number.isInteger(number) && number >= 0 && number < count))
        throw new RangeError(`there is no right ${number}`);
      const right: Right = JSON.parse(decoder.decode(texts.subarray(starts[number], starts[number + 1])));
      parsed.set(number, right);
      return right;
    },
  };
}

class Reader {
  readonly u8 = (name: string) => this.typed(name, Uint8Array);
  readonly u16 = (name: string) => this.typed(name, Uint16Array);
  readonly u32 = (name: string) => this.typed(name, Uint32Array);
  readonly map = (name: string): Multimap => {
    const heads = this.u32(`${name}.heads`);
    const tags = this.u32(`${name}.tags`);
    const values = this.u32(`${name}.values`);
    const buckets = heads.length - 1;
    const isWhole = buckets > 0 && (buckets & (buckets - 1)) === 0 && heads.at(-1) === tags.length;
    if (!isWhole || tags.length !== values.length) throw new RangeError(`${name} of the snapshot is damaged`);
    return { heads, tags, values };
  };
  private readonly numbers: (name: string) => Numbers;

  constructor(numbers: (name: string) => Numbers) {
    this.numbers = numbers;
  }

  private typed<T extends Numbers>(name: string, type: new () => T): T {
    const array = this.numbers(name);
    if (array instanceof type) return array;
    throw new RangeError(`${name} of the snapshot has numbers of another width`);
  }
}

function* arraysOf(index: RightsIndex): Generator<readonly [string, Numbers]> {
  const { language, forms, tree } = index;
  const { folds } = language;
  yield* [
    ['foldForms', folds.forms],
    ['foldKinds', folds.kinds],
    ['foldPoints', folds.points],
    ['foldStarts', folds.starts],
    ['foldLong', folds.long],
  ] as const;
  yield* [
    ['readings', language.readings],
    ['shapesOf', language.shapes],
  ] as const;
  yield* [
    ['formRights', forms.rights],
    ['formMarks', forms.marks],
    ['formOrigins', forms.origins],
    ['formScripts', forms.scripts],
    ['formGaps', forms.gaps],
    ['formStarts', forms.starts],
    ['formSymbols', forms.symbols],
  ] as const;
  yield* [
    ['treeRoots', tree.roots],
    ['treeOpenings', tree.openings],
    ['soundOpenings', index.soundOpenings],
    ['treeHeads', tree.heads],
    ['treeForms', tree.forms],
  ] as const;
  const { syllables, hanWords, latinWords } = language;
  const { sounds, shapes, letters, gapped, orderless, parts } = index;
  const maps = {
    syllables,
    hanWords,
    latinWords,
    treeSteps: tree.steps,
    sounds,
    shapes,
    letters,
    gapped,
    orderless,
    parts,
  };
  for (const [name, { heads, tags, values }] of Object.entries(maps))
    yield* [
      [`${name}.heads`, heads],
      [`${name}.tags`, tags],
      [`${name}.values`, values],
    ] as const;
}

function rightsOf({ count, rightAt }: RightsIndex): readonly (readonly [string, Numbers])[] {
  const encoder = new TextEncoder();
  const texts = Array.from({ length: count }, (_, number) => encoder.encode(JSON.stringify(rightAt(number))));
  const starts = new Uint32Array(count + 1);
  for (const [number, { length }] of texts.entries()) starts[number + 1] = (starts[number] ?? 0) + length;
  const all = new Uint8Array(starts[count] ?? 0);
  for (const [number, text] of texts.entries()) all.set(text, starts[number]);
  return [
    ['rights', all],
    ['rightStarts', starts],
  ];
}

function kindOf(array: Numbers): Kind {
  return array instanceof Uint8Array ? 'u8' : array instanceof Uint16Array ? 'u16' : 'u32';
}

function aligned(bytes: number): number {
  return Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
}

/** A line whose length keeps what follows aligned. */
function headOf(contents: Contents): Uint8Array {
  const text = JSON.stringify(contents);
  const length = new TextEncoder().encode(text).length + 1;
  return new TextEncoder().encode(`${text}${' '.repeat(aligned(length) - length)}\n`);
}

function contentsOf(line: Uint8Array): Contents {
  try {
    const contents: Contents = JSON.parse(new TextDecoder().decode(line));
    if (contents.magic === MAGIC && contents.sections instanceof Object) return contents;
  } catch {
    // said below
  }
  throw new RangeError('these bytes are no snapshot of rights');
}
