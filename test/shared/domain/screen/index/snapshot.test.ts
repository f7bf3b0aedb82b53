import { describe, expect, it } from 'vitest';
import { compileRights } from '../../../../../shared/domain/screen/index/compile-rights.ts';
import { openSnapshot, writeSnapshot } from '../../../../../shared/domain/screen/index/snapshot.ts';
import { rightOn, rightsOn, screenedWith } from '../../../../builders/screened.ts';

const rights = [rightOn(['样例牌', 'Samplemark'], { hsScope: ['3304'] }), ...rightsOn('耐克')];
const index = compileRights(rights);
const bytes = writeSnapshot(index);
const END = bytes.indexOf(0x0a);

/** The snapshot with its first line changed, padded so that the arrays stay where they are. */
function withHead(change: (head: string) => string): Uint8Array {
  const head = change(new TextDecoder().decode(bytes.subarray(0, END)));
  const line = new TextEncoder().encode(`${head.padEnd(Math.ceil((head.length + 1) / 8) * 8 - 1)}\n`);
  const changed = new Uint8Array(line.length + bytes.length - END - 1);
  changed.set(line);
  changed.set(bytes.subarray(END + 1), line.length);
  return changed;
}

const withSection = (name: string, section: unknown) =>
  withHead((head) => head.replace(new RegExp(`"${name}":\\[[^\\]]*\\]`), `"${name}":${JSON.stringify(section)}`));

describe('writeSnapshot', () => {
  it('begins with a line of JSON, behind which the arrays lie aligned', () => {
    const head: unknown = JSON.parse(new TextDecoder().decode(bytes.subarray(0, END)));

    expect(head).toMatchObject({
      magic: 'sandan-rights-1',
      version: index.version,
      count: 2,
      bytes: bytes.length - END - 1,
    });
    expect((END + 1) % 8).toBe(0);
  });
});

describe('openSnapshot', () => {
  it('holds what was written', () => {
    const { rightAt, language, ...opened } = openSnapshot(bytes);
    const { rightAt: _, language: spoken, ...written } = index;

    expect(opened).toEqual(written);
    expect(language).toEqual(spoken);
    expect([rightAt(0), rightAt(1)]).toEqual(rights);
  });

  it('parses a right once', () => {
    const { rightAt } = openSnapshot(bytes);

    expect(rightAt(0)).toBe(rightAt(0));
  });

  it.each([-1, 2, 0.5, Number.NaN])('has no right number %d of two', (number) => {
    expect(() => openSnapshot(bytes).rightAt(number)).toThrow(RangeError);
  });

  it.each([0, 1, 4, 8])('reads bytes that lie %d behind the beginning of their buffer', (offset) => {
    const buffer = new Uint8Array(offset + bytes.length + 3);
    buffer.set(bytes, offset);
    const opened = openSnapshot(buffer.subarray(offset, offset + bytes.length));

    expect(screenedWith('奈克 样例牌', opened)).toEqual(screenedWith('奈克 样例牌', index));
  });

  it('holds no rights of none', () => {
    expect(openSnapshot(writeSnapshot(compileRights([]))).version).toBe('none');
  });

  it.each([
    ['no bytes', new Uint8Array()],
    ['a line without end', bytes.subarray(0, END)],
    ['another line', new TextEncoder().encode('{}\n')],
    ['null', new TextEncoder().encode('null\n')],
    ['another magic', withHead((head) => head.replace('sandan-rights-1', 'sandan-rights-2'))],
    ['one byte less', bytes.subarray(0, -1)],
    ['one byte more', new Uint8Array([...bytes.subarray(), 0])],
    ['no sections', withHead((head) => head.replace('"sections":', '"sectionz":'))],
    ['a section less', withHead((head) => head.replace('"formGaps":', '"formGapz":'))],
    ['numbers of another width', withSection('formGaps', ['u16', 0, 2])],
    ['numbers of no width', withSection('formGaps', ['u64', 0, 2])],
    ['a section that begins before the first', withSection('foldKinds', ['u8', -8, 2])],
    ['a section that ends behind the last', withSection('foldKinds', ['u8', 8, bytes.length])],
    ['a section that begins between numbers', withSection('formGaps', ['u32', 2, 2])],
    ['a section of no length', withSection('foldKinds', ['u8', 0, -1])],
    ['a section without length', withSection('foldKinds', ['u8', 0])],
    ['a section that is none', withSection('foldKinds', null)],
    ['a map of more buckets than it has', withSection('sounds.heads', ['u32', 0, 4])],
    ['a map without buckets', withSection('sounds.heads', ['u32', 0, 1])],
    ['a map of more values than hashes', withSection('sounds.values', ['u32', 0, 0])],
    ['more rights than it has', withHead((head) => head.replace('"count":2', '"count":3'))],
    ['texts of rights cut', withSection('rights', ['u8', 0, 7])],
    ['a section in words', withSection('foldKinds', ['u8', '0', '2'])],
    ['a section in parts', withSection('foldKinds', ['u8', 0, 2.5])],
  ])('refuses %s', (_, damaged) => {
    expect(() => openSnapshot(damaged)).toThrow(RangeError);
  });

  it('refuses a section that ends outside the snapshot, though inside the buffer around it', () => {
    const damaged = withSection('foldKinds', ['u8', 8, bytes.length]);
    const around = new Uint8Array(damaged.length * 3);
    around.set(damaged);

    expect(() => openSnapshot(around.subarray(0, damaged.length))).toThrow(RangeError);
  });
});
