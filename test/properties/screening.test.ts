import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileRights } from '../../shared/domain/screen/index/compile-rights.ts';
import type { RightsIndex } from '../../shared/domain/screen/index/rights-index.ts';
import { openSnapshot, writeSnapshot } from '../../shared/domain/screen/index/snapshot.ts';
import { screenText } from '../../shared/domain/screen/screen-text.ts';
import { rightOn, rightsOn, screenedWith } from '../builders/screened.ts';

const LONGEST = 10_000;

const RIGHTS = [
  rightOn(['NIKE', '耐克'], { hsScope: ['6404'] }),
  rightOn(['Nike', '耐克'], { recordNo: 'R-second', hsScope: ['4202'] }),
  rightOn(['adidas', '阿迪达斯'], { hsScope: ['6404'] }),
  rightOn(['样例牌', 'Sample-Mark 2'], { nicknames: ['样样'] }),
  ...rightsOn('始祖鸟', '恒源祥', '胡庆余堂', '灵点', '零点', '宝马', '小米', '苹果', '未来', '末来', '米米', '妮妮'),
  ...rightsOn(
    'Western Digital',
    'New Balance',
    'Michelin',
    'Moncler',
    'aaaaaa',
    'A A',
    'vvvv',
    'wwww',
    'n95',
    'カメラ',
  ),
];
const index = compileRights(RIGHTS);

/** Marks plain and disguised, words that refer, and what lies between. */
const piece = fc.constantFrom(
  ...['NIKE', 'n1ke', 'n i k e', 'n*ke', 'NlKE', 'nikke', '耐克', '奈克', '耐-克', '耐ke', 'naike', 'nai克', '耐✨克'],
  ...['始*鸟', '始祖乌', '恒yuan祥', 'hengyuanxiang', '恆源祥', '胡余庆堂', '另点', '宝宝马桶', '黄小米', 'rnichelin'],
  ...['Western Diggital', 'western digital', 'newbalance', 'new balence', 'adibas', '椰子', '样样', 'sample', 'カメラ'],
  ...['适用于', '适配', '兼容', 'for ', 'fits ', ' by ', '鞋', '运动鞋', '苹果', 'watch', '270', 'x100', '风', '新款'],
  ...[' ', '  ', '-', '·', '*', '✨', '\u200b', '\u0301', '！', '|', '@', '$', '\n', '\0', 'ß', 'ﬃ', 'ａ', '𝐍', '𠮷'],
);
const surrogate = fc.integer({ min: 0xd800, max: 0xdfff }).map((unit) => String.fromCharCode(unit));
const anyPiece = fc.oneof({ weight: 4, arbitrary: piece }, fc.string({ unit: 'binary', maxLength: 20 }), surrogate);
const title = fc.array(anyPiece, { maxLength: 30 }).map((pieces) => pieces.join(''));
/** Up to the longest, most of it runs of one thing. */
const longText = fc
  .array(fc.tuple(anyPiece, fc.integer({ min: 1, max: 3000 })), { minLength: 1, maxLength: 8 })
  .map((runs) =>
    runs
      .map(([one, times]) => one.repeat(times))
      .join('')
      .slice(0, LONGEST),
  );
const RUNS = [
  '*',
  '鞋',
  '耐',
  '米',
  '未',
  'a',
  'v',
  'rn',
  'ni',
  'a ',
  '* ',
  '1',
  '\ud800',
  '\udc00',
  '✨',
  '适',
  'for ',
  ' ',
];

const summary = (text: string, of: RightsIndex, hsCode: string | null = null) =>
  screenedWith(text, of, hsCode)
    .map(({ recordNo, mark, view, span, objection }) => [recordNo, mark, view, span, objection].join('|'))
    .toSorted();

function isSound(text: string): void {
  let before = 0;
  for (const { span, score } of screenText(text, index)) {
    const [from, below] = span;
    expect(from).toBeGreaterThanOrEqual(before);
    expect(below).toBeGreaterThan(from);
    expect(below).toBeLessThanOrEqual(text.length);
    expect(score > 0 && score < 1).toBe(true);
    before = from;
  }
}

describe('screening a text', { timeout: 120_000 }, () => {
  it('finds something in the texts that these laws are tried on', () => {
    const views = new Set<string>();
    for (const text of fc.sample(title, { numRuns: 300, seed: 1 }))
      for (const { view, objection } of screenText(text, index)) views.add(objection ?? view);

    for (const said of [
      'exact',
      'spaced',
      'leet',
      'look-alike',
      'homophone',
      'pinyin',
      'masked',
      'reordered',
      'one-edit',
    ])
      expect(views).toContain(said);
    for (const said of ['cuts-words', 'common-word', 'weak', 'covered', 'referential']) expect(views).toContain(said);
  });

  it('never throws, and gives places inside the text, in their order', () => {
    fc.assert(fc.property(title, isSound), { numRuns: 500 });
    fc.assert(fc.property(longText, isSound), { numRuns: 60 });
  });

  it.each(RUNS)('never throws on ten thousand code units of %j', (run) => {
    isSound(run.repeat(LONGEST / run.length));
  });

  it('cuts no character in two', () => {
    fc.assert(
      fc.property(title, (text) => {
        const whole = text.toWellFormed();

        for (const { span } of screenText(whole, index)) expect(whole.slice(...span).isWellFormed()).toBe(true);
      }),
    );
  });

  it('does not depend on what was screened before', () => {
    const alone = fc.tuple(title, longText, fc.constantFrom(null, '6404', '4202110000'));

    fc.assert(
      fc.property(alone, ([text, other, hsCode]) => {
        const first = screenText(text, index, hsCode);
        const kept = JSON.stringify(first);
        screenText(other, index, '3304');

        expect(screenText(text, index, hsCode)).toEqual(first);
        expect(JSON.stringify(first)).toBe(kept);
      }),
      { numRuns: 60 },
    );
  });

  it('finds the same whatever the order of the rights', () => {
    const order = fc.shuffledSubarray(RIGHTS, { minLength: RIGHTS.length });

    fc.assert(
      fc.property(order, fc.array(title, { minLength: 1, maxLength: 20 }), (rights, texts) => {
        const shuffled = compileRights(rights);

        expect(shuffled.version).toBe(index.version);
        for (const text of texts) expect(summary(text, shuffled)).toEqual(summary(text, index));
      }),
      { numRuns: 40 },
    );
  });

  it('sees at most so much more as there is more text', () => {
    const seen = (text: string, times: number) => screenText(text.repeat(times), index).length;

    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 4 }), (pieces) => {
        const text = pieces.join('');
        const [once = 0, twice = 0, fourTimes = 0] = [100, 200, 400].map((times) => seen(text, times));

        expect(fourTimes - twice).toBeLessThanOrEqual(2 * (twice - once));
      }),
      { numRuns: 60 },
    );
  });
});

describe('a snapshot', { timeout: 120_000 }, () => {
  const bytes = writeSnapshot(index);
  const opened = openSnapshot(bytes);

  it('finds what the index finds that it was written from', () => {
    const law = fc.property(title, fc.constantFrom(null, '6404', '3304'), (text, hsCode) => {
      expect(screenText(text, opened, hsCode)).toEqual(screenText(text, index, hsCode));
    });

    fc.assert(law, { numRuns: 300 });
  });

  it('is refused when cut', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: bytes.length - 1 }), (length) => {
        expect(() => openSnapshot(bytes.subarray(0, length))).toThrow(RangeError);
      }),
    );
  });

  it('is refused when prolonged', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 64 }), (more) => {
        const longer = new Uint8Array(bytes.length + more.length);
        longer.set(bytes);
        longer.set(more, bytes.length);

        expect(() => openSnapshot(longer)).toThrow(RangeError);
      }),
      { numRuns: 30 },
    );
  });

  it('is refused with another magic', () => {
    const place = new TextDecoder().decode(bytes.subarray(0, 200)).indexOf('sandan-rights-1');
    const change = fc.tuple(fc.integer({ min: place, max: place + 14 }), fc.integer({ min: 1, max: 255 }));

    fc.assert(
      fc.property(change, ([at, by]) => {
        const damaged = bytes.slice();
        damaged[at] = (damaged[at] ?? 0) ^ by;

        expect(() => openSnapshot(damaged)).toThrow(RangeError);
      }),
      { numRuns: 50 },
    );
  });

  it('is refused with a section out of range', () => {
    const end = bytes.indexOf(0x0a);
    const head = new TextDecoder().decode(bytes.subarray(0, end));
    const names = [...head.matchAll(/"([\w.]+)":\["u/g)].map(([, name = '']) => name);
    const section = fc.oneof(
      fc.tuple(fc.integer({ min: bytes.length }), fc.integer({ min: 1, max: 9 })),
      fc.tuple(fc.integer({ max: -1 }), fc.integer({ min: 0, max: 9 })),
      fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: bytes.length })),
      fc.tuple(fc.constant(0), fc.integer({ max: -1 })),
    );

    expect(names.length).toBeGreaterThan(40);
    fc.assert(
      fc.property(fc.constantFrom(...names), section, (name, [from, count]) => {
        const [before = '', behind = ''] = head.split(`"${name}":["`);
        const changed = `${before}"${name}":["${behind.replace(/^(u\d+)",\d+,\d+/, `$1",${from},${count}`)}`.trimEnd();
        const line = new TextEncoder().encode(`${changed.padEnd(Math.ceil((changed.length + 1) / 8) * 8 - 1)}\n`);
        const damaged = new Uint8Array(line.length + bytes.length - end - 1);
        damaged.set(line);
        damaged.set(bytes.subarray(end + 1), line.length);

        expect(() => openSnapshot(damaged)).toThrow(RangeError);
      }),
      { numRuns: 100 },
    );
  });
});
