import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryDrawKeys } from '../../shared/adapters/memory/memory-draw-keys.ts';
import { hmacDraws } from '../../shared/adapters/system/hmac-draws.ts';
import { drawSubject } from '../../shared/domain/draw/draw-subject.ts';
import { isDrawn } from '../../shared/domain/draw/is-drawn.ts';
import { populationOf } from '../../shared/domain/draw/population-of.ts';
import { sample } from '../../shared/domain/draw/sample.ts';
import { parcelId } from '../../shared/model/parcel-key.ts';
import { entryNumber } from '../../shared/notation/entry-number.ts';
import { LOG_DAY, selectionRecord } from '../builders/logs.ts';

/* Laws of the random draw: what an outsider may rely on, and what a trader cannot bend. */

const STRATUM = 'general|9610|4403W60003';
const draws = hmacDraws(await memoryDrawKeys(Uint8Array.of(1)).key('2026-11-11'));
const drawOf = (entryNo: string) => draws.draw(drawSubject(STRATUM, entryNo));
const shareUnder = (rate: string, entryNos: readonly string[]) =>
  entryNos.filter((entryNo) => isDrawn(drawOf(entryNo), rate)).length / entryNos.length;

describe('the draw of a parcel', () => {
  it('is uniform: a million draws fill a thousand bins alike', () => {
    const bins = new Array<number>(1000).fill(0);
    for (let number = 0; number < 1_000_000; number += 1) {
      const bin = Number(drawOf(`20261111-${number}`).slice(2, 5));
      bins[bin] = (bins[bin] ?? 0) + 1;
    }

    const chiSquare = bins.reduce((total, count) => total + (count - 1000) ** 2 / 1000, 0);
    expect(chiSquare).toBeGreaterThan(864); // 999 degrees of freedom: p = 0.999
    expect(chiSquare).toBeLessThan(1143); // p = 0.001
  }, 120_000);

  it('tells nothing of the next: a hundred thousand pairs of neighbours fill a hundred squares alike', () => {
    const squares = new Array<number>(100).fill(0);
    for (let number = 0; number < 200_000; number += 2) {
      const [one, next] = [drawOf(`20261111-${number}`), drawOf(`20261111-${number + 1}`)];
      const square = Number(one.charAt(2)) * 10 + Number(next.charAt(2));
      squares[square] = (squares[square] ?? 0) + 1;
    }

    const chiSquare = squares.reduce((total, count) => total + (count - 1000) ** 2 / 1000, 0);
    expect(chiSquare).toBeLessThan(148.3); // 99 degrees of freedom, p = 0.001
  });

  it('is the same for the same entry number, whatever the trader calls the parcel, its goods and its parties', () => {
    const trader = fc.record({ ebpCode: fc.string(), orderNo: fc.string(), goods: fc.string(), merchant: fc.string() });

    fc.assert(
      fc.property(trader, fc.stringMatching(/^\d{17}-\d{10}$/), ({ ebpCode, orderNo, goods, merchant }, entryNo) => {
        const drawn = { entryNo, stratum: STRATUM, draw: drawOf(entryNo), day: LOG_DAY };
        const renamed = { parcel: parcelId({ ebpCode, orderNo }), facts: { goods, merchant, platform: ebpCode } };

        const [one] = populationOf(LOG_DAY, [selectionRecord(1, drawn)], []);
        const [other] = populationOf(LOG_DAY, [selectionRecord(2, { ...drawn, ...renamed })], []);

        expect(other).toEqual(one);
      }),
    );
  });

  it('misses a trader who tries ten thousand order numbers no oftener than the rate says', () => {
    const reception = { receivedAt: '2026-11-11T01:00:00.000Z', submissionId: '01JCDK7Q5Z0000000000000000' };
    const tried = Array.from({ length: 10_000 }, (_, at) =>
      entryNumber(reception, parcelId({ ebpCode: '4403W60001', orderNo: `T${at}` })),
    );

    // Four standard deviations of ten thousand independent draws.
    expect(new Set(tried).size).toBe(10_000);
    expect(Math.abs(shareUnder('0.050000000000', tried) - 0.05)).toBeLessThan(4 * Math.sqrt((0.05 * 0.95) / 10_000));
  });

  it('is not foretold by a key of another day', async () => {
    const guess = hmacDraws(await memoryDrawKeys(Uint8Array.of(2)).key('2026-11-11'));
    const rate = '0.500000000000';
    const entries = Array.from({ length: 10_000 }, (_, at) => `20261111-${at}`);

    const right = entries.filter(
      (entryNo) => isDrawn(guess.draw(drawSubject(STRATUM, entryNo)), rate) === isDrawn(drawOf(entryNo), rate),
    );

    expect(Math.abs(right.length - 5000)).toBeLessThan(4 * Math.sqrt(2500));
  });
});

describe('a sample', () => {
  const hashOf = (seed: string) => (counter: number) => createHash('sha256').update(`${seed},${counter}`).digest();

  it('is uniform: a hundred thousand drawn places fill a hundred alike', () => {
    const places = new Array<number>(100).fill(0);
    for (let seed = 0; seed < 2000; seed += 1)
      for (const place of sample({ size: 50, of: 100, hash: hashOf(String(seed)) }))
        places[place] = (places[place] ?? 0) + 1;

    // Half of the places are drawn without replacement: the variance of a count is that of 2,000 tosses of a coin.
    const expected = 1000;
    const chiSquare = places.reduce((total, count) => total + (count - expected) ** 2 / 500, 0);
    expect(chiSquare).toBeLessThan(148.3 * (100 / 99)); // 99 degrees of freedom, p = 0.001
  });
});
