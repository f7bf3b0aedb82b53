import { hash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { drawSubject } from '../../../../shared/domain/draw/draw-subject.ts';
import { fractionOf } from '../../../../shared/domain/draw/fraction-of.ts';
import { lineText } from '../../../../shared/domain/draw/line-text.ts';
import { type PublishedDay, type ReadLine, verifyDay } from '../../../../shared/domain/draw/verify-day.ts';
import type { DrawDay, DrawLine } from '../../../../shared/model/draw-day.ts';
import { entryOf } from '../../../builders/drawn-selections.ts';
import { hashedAnew } from '../../../builders/hashed-anew.ts';
import { nodeHashing, publishedDay } from '../../../builders/published-day.ts';
import { publishedDraws } from '../../../builders/published-draws.ts';

const DAY = '2026-11-11';
const published = await publishedDay(DAY, 40);
const codesOf = (day: PublishedDay) => verifyDay(day, nodeHashing).faults.map(({ code }) => code);
const withLines = (lines: readonly ReadLine[]): PublishedDay => ({ ...published, lines });
const written = (line: DrawLine): ReadLine => ({ text: lineText(line), line });

/** The published lines with one of them changed. */
function altered(at: number, change: (line: DrawLine) => DrawLine): ReadLine[] {
  const line = published.lines[at]?.line;
  if (!line) throw new Error('there is such a line');
  return published.lines.with(at, written(change(line)));
}

const positions = published.lines.map((_, at) => at);

describe('verifyDay', () => {
  it('finds nothing in what was published, and counts it', () => {
    const check = verifyDay(published, nodeHashing);

    expect(check).toEqual({ entries: 40, drawn: expect.any(Number), late: 0, faults: [] });
    expect(check.drawn).toBeGreaterThan(0);
    expect(check.drawn).toBeLessThan(40);
  });

  it('finds nothing in a day without parcels', async () => {
    expect(verifyDay(await publishedDay(DAY, 0), nodeHashing)).toEqual({ entries: 0, drawn: 0, late: 0, faults: [] });
  });

  it.each(positions)('finds that line %i was left out, whether it was drawn or not', (at) => {
    expect(codesOf(withLines(published.lines.toSpliced(at, 1)))).toEqual(['entries', 'root']);
  });

  it.each(positions)(
    'finds that the selection of line %i was turned over, even when all digests were made anew',
    (at) => {
      const lines = altered(at, (line) => ({ ...line, drawn: !line.drawn }));

      expect(codesOf(withLines(lines))).toEqual(['root', 'selection']);
      expect(codesOf(hashedAnew(withLines(lines)))).toEqual(['selection']);
    },
  );

  it.each(positions)('finds another draw, rate, stratum or number in line %i', (at) => {
    const draw = altered(at, (line) => ({ ...line, draw: '0.999999999999', drawn: false }));
    const rate = altered(at, (line) => ({ ...line, rate: '0.000100000000', drawn: line.draw < '0.000100000000' }));
    const stratum = altered(at, (line) => ({ ...line, stratum: 'general|9610|C2' }));
    const entryNo = altered(at, (line) => ({ ...line, entryNo: `${line.entryNo}0` }));

    expect(codesOf(hashedAnew(withLines(draw)))).toEqual(['draw']);
    expect(codesOf(hashedAnew(withLines(rate)))).toEqual(['under-floor']);
    expect(codesOf(hashedAnew(withLines(stratum)))).toEqual(['draw']);
    expect(codesOf(hashedAnew(withLines(entryNo)))).toEqual(['draw']);
  });

  it('takes a rate at the floor', () => {
    const { floor } = published.day;
    const lines = altered(0, (line) => ({ ...line, rate: floor, drawn: line.draw < floor }));

    expect(codesOf(hashedAnew(withLines(lines)))).toEqual([]);
  });

  it('finds lines twice and out of order, and says which', () => {
    const [first, second, ...rest] = published.lines;
    if (!first || !second) throw new Error('there are lines');

    const twice = verifyDay(hashedAnew(withLines([first, ...published.lines])), nodeHashing);
    const order = verifyDay(hashedAnew(withLines([second, first, ...rest])), nodeHashing);

    expect(twice.faults).toMatchObject([{ code: 'twice', entryNo: first.line?.entryNo, line: 2 }]);
    expect(order.faults).toMatchObject([{ code: 'order', entryNo: first.line?.entryNo, line: 2 }]);
  });

  it('finds lines that cannot be read or are written otherwise', () => {
    const broken = published.lines.with(0, { text: '{', line: null });
    const spaced = published.lines.map(({ text, line }) => ({ text: text.replace(',', ', '), line }));
    const rough = altered(0, (line) => ({ ...line, rate: '0.25' }));

    expect(codesOf(hashedAnew(withLines(broken)))).toEqual(['unreadable-line']);
    expect(codesOf(hashedAnew(withLines(spaced)))).toEqual(published.lines.map(() => 'unreadable-line'));
    expect(codesOf(hashedAnew(withLines(rough)))).toEqual(['no-fraction']);
  });

  it('finds a key that was not committed, and then proves no draw with it', () => {
    const revealed = { at: DAY, key: '00'.repeat(32) };

    expect(codesOf({ ...published, day: { ...published.day, revealed } })).toEqual(['commitment']);
    expect(codesOf({ ...published, day: { ...published.day, revealed: { at: DAY, key: 'no hex' } } })).toEqual([
      'commitment',
    ]);
  });

  it('finds another file', () => {
    expect(codesOf({ ...published, fileSha256: '00' })).toEqual(['file-digest']);
  });

  it('says what is not published yet', () => {
    const open: DrawDay = { ...published.day, frozen: null, revealed: null };

    expect(codesOf({ ...published, day: open })).toEqual(['not-revealed', 'not-frozen']);
  });

  it('checks a late entry by the key of its own day', async () => {
    const former = (await publishedDraws('2026-11-10')).days;
    const [own] = await former.latest(2, DAY);
    const late = (await publishedDay('2026-11-10', 1)).lines[0]?.line;
    if (!own || !late) throw new Error('there is a day before');
    const lines = [written({ ...late, day: '2026-11-10' }), ...published.lines];

    const check = verifyDay({ ...hashedAnew(withLines(lines)), others: [own] }, nodeHashing);

    expect(check).toMatchObject({ entries: 41, late: 1, faults: [] });
    expect(codesOf(hashedAnew(withLines(lines)))).toEqual(['unknown-day']);
    expect(codesOf({ ...hashedAnew(withLines([written(late), ...published.lines])), others: [own] })).toEqual([
      'other-day',
      'draw',
    ]);
  });

  it('draws no line by the key of a day that is not the day of its number', () => {
    const key = '5e'.repeat(32);
    const commitment = hash('sha256', Buffer.from(key, 'hex'));
    const forged = (day: string): DrawDay => ({ ...published.day, day, commitment, revealed: { at: DAY, key } });
    const mac = nodeHashing.hmac(Buffer.from(key, 'hex'));
    const underKeyOf = (day: string) =>
      altered(0, (line) => {
        const draw = fractionOf(mac(drawSubject(line.stratum, line.entryNo)));
        return { ...line, draw, drawn: draw < line.rate, day };
      });
    const codes = (day: string) => codesOf({ ...hashedAnew(withLines(underKeyOf(day))), others: [forged(day)] });

    expect(codes('2026-11-10')).toEqual(['other-day']);
    expect(codes(DAY)).toEqual(['other-day']);
  });

  it('takes late entries of the two days before, and of no other', () => {
    const codes = (day: string) => {
      const [late] = altered(0, (line) => ({ ...line, entryNo: entryOf(day), day }));
      return codesOf(hashedAnew(withLines(late ? [late] : [])));
    };

    expect(codes('2026-11-09')).toEqual(['unknown-day']);
    expect(codes('2026-11-08')).toEqual(['other-day', 'unknown-day']);
    expect(codes('2026-11-12')).toEqual(['other-day', 'unknown-day']);
  });
});
