import { beforeAll, describe, expect, it } from 'vitest';
import { changedBeforeRelease } from '../../bench/orders/before-release.ts';
import { BY_ARRIVAL, compare, unexplained, VerdictLine } from '../../bench/orders/compare.ts';
import { type Delivery, inOrderOfArrival } from '../../bench/orders/delivery.ts';
import { VARIANTS } from '../../bench/orders/variants.ts';
import { memoryWorld } from '../../infra/commands/screen/memory-world.ts';
import { concludeAll, takeIn } from '../../infra/commands/screen/screening.ts';
import { verdictLine } from '../../infra/commands/screen/verdict-line.ts';
import { seededRandom } from '../../infra/local/sample/random.ts';
import { sampleReference } from '../../infra/local/sample/sample-reference.ts';
import { itemsOf, wholeSet } from '../builders/whole-set.ts';

const NOW = '2026-12-31T00:00:00.000Z';
const SEEDS = [1, 2, 3];

/** The final verdicts, as the command writes them. */
async function screened(deliveries: readonly Delivery[]): Promise<VerdictLine[]> {
  const world = memoryWorld(sampleReference(), 'test');
  const parcels = await takeIn(world, itemsOf(inOrderOfArrival(deliveries)), NOW, (place) => {
    throw new Error(place);
  });
  await concludeAll(world, parcels);
  const dossiers = await world.dossiers.load([...parcels], 'strong');
  const books = await world.books();
  return [...dossiers.values()].map((one) => VerdictLine.parse(JSON.parse(verdictLine(one, books, world.clock.now()))));
}

describe('a whole set in another order of arrival', { timeout: 60_000 }, () => {
  const recorded = changedBeforeRelease(wholeSet(40, 5));
  let original: VerdictLine[] = [];
  beforeAll(async () => {
    original = await screened(recorded);
  }, 60_000);

  it('is one in which looking back finds something, and arrival decides something', () => {
    const codes = new Set(original.flatMap(({ findings }) => findings.map(({ code }) => code)));
    const found = original.filter(({ findings }) => findings.some(({ foundAt }) => foundAt !== undefined));

    expect(found.length).toBeGreaterThan(10);
    for (const code of ['amount-mismatch', 'payment-reused', 'missing-payment', 'waybill-reused', 'annual-limit']) {
      expect(codes).toContain(code);
    }
  });

  for (const { name, of } of VARIANTS) {
    it.each(SEEDS)(`ends in the same findings when it comes ${name}, seed %i`, async (seed) => {
      const comparison = compare(original, await screened(of(recorded, seededRandom(seed))));

      expect(comparison.missing).toBe(0);
      expect(unexplained(comparison), JSON.stringify([...comparison.examples])).toEqual([]);
    });
  }

  it('differs where arrival decides, so that the comparison is known to see', async () => {
    const times = recorded.map(({ at }) => Date.parse(at));
    const ends = Math.min(...times) + Math.max(...times);
    const backwards = recorded.map((one) => ({ ...one, at: new Date(ends - Date.parse(one.at)).toISOString() }));
    const { byCode } = compare(original, await screened(changedBeforeRelease(backwards)));

    expect([...byCode.keys()].toSorted()).toEqual(Object.keys(BY_ARRIVAL).toSorted());
  });
});
