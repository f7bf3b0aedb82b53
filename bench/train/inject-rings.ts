import type { Random } from '../../infra/local/sample/random.ts';
import type { Trace } from '../../shared/model/trace.ts';
import type { Bent, Stage } from './bent.ts';
import { QUIRKS } from './quirks.ts';
import { borrowedIdentities, oneIdentity } from './rings/borrowed-identities.ts';
import { brushing } from './rings/brushing.ts';
import { emptyParcels } from './rings/empty-parcels.ts';
import { fakePayments } from './rings/fake-payments.ts';
import { name } from './rings/gang.ts';
import { lowPrices } from './rings/low-prices.ts';
import { pushedOrders } from './rings/pushed-orders.ts';
import { resale } from './rings/resale.ts';
import { splitOrders } from './rings/split-orders.ts';
import { washedQuota } from './rings/washed-quota.ts';

/** Few, so that what is usual on a stage stays what is usual in honest traffic. */
const RINGS = [
  { make: brushing, times: 2 },
  { make: borrowedIdentities, times: 2 },
  { make: lowPrices, times: 6 },
  { make: emptyParcels, times: 3 },
  { make: fakePayments, times: 3 },
  { make: pushedOrders, times: 2 },
  { make: resale, times: 2 },
  { make: washedQuota, times: 2 },
  { make: splitOrders, times: 6 },
  { make: oneIdentity, times: 4 },
] as const;
const LEAST = 14;
const SHELL = 0.4;

/**
 * Labelled rings are few; honest traffic is plenty. So rings of known make are bent into honest traffic, with chance in every
 * figure, and the model learns the makes rather than the rings of one data set. `known` are the guilty of the data set itself.
 */
export function injectRings(
  all: readonly Trace[],
  known: ReadonlySet<string>,
  random: Random,
  limitFen: number,
): { traces: Trace[]; guilty: Set<string> } {
  const traces: Bent[] = all.map((trace) => structuredClone(trace));
  const guilty = new Set(known);
  const honest = traces.filter(({ parcel }) => !known.has(parcel));
  const stage = stageOf(honest, random, limitFen);
  for (const { share, bend } of QUIRKS)
    for (const own of Map.groupBy(honest, ({ firms }) => firms.merchant).values())
      if (random.chance(share)) bend(own, stage);
  for (const { make, times } of RINGS)
    for (let at = 0; at < times; at += 1) for (const { parcel } of make(stage)) guilty.add(parcel);
  return { traces, guilty };
}

function stageOf(honest: readonly Bent[], random: Random, limitFen: number): Stage {
  const byMerchant = Map.groupBy(honest, ({ firms }) => firms.merchant);
  const byPlatform = Map.groupBy(honest, ({ firms }) => firms.platform);
  const used = new Set<Bent>();
  const isFree = (trace: Bent) => !used.has(trace) && trace.times.ordered !== null;
  const hand = (traces: readonly Bent[], count: number) => {
    const handed = random.shuffled(traces.filter(isFree)).slice(0, count);
    for (const trace of handed) used.add(trace);
    return handed;
  };
  const large = [...byMerchant.values()].filter(({ length }) => length >= LEAST);
  const take = (count: number) => (large.length === 0 ? [] : hand(random.pick(large), count));
  const shell = (count: number) => {
    if (honest.length < count * LEAST) return [];
    const merchant = name(random, 'shell');
    const { platform } = random.pick(honest).firms;
    const own = honest.filter(({ firms }) => firms.platform === platform);
    const parcels = hand(own, count + random.whole(0, 2 * count));
    for (const { firms } of parcels) firms.merchant = merchant;
    return parcels.slice(0, count);
  };
  return {
    random,
    limitFen,
    take,
    crew: (count) => (random.chance(SHELL) ? shell(count) : take(count)),
    merchants: (count, each) =>
      random
        .shuffled(large)
        .slice(0, count)
        .map((own) => hand(own, each)),
    moveTo: (platform, trace) => {
      const donor = random.pick(byPlatform.get(platform) ?? [trace]);
      trace.firms.platform = platform;
      trace.buyer = { ...trace.buyer, account: name(random, 'account'), accountNo: donor.buyer.accountNo ?? null };
    },
    newest: (platform) => {
      const numbers = (byPlatform.get(platform) ?? []).flatMap(({ buyer }) => buyer.accountNo ?? []);
      return numbers.length === 0 ? null : numbers.reduce((most, one) => Math.max(most, one));
    },
    platforms: [...new Set(honest.map(({ firms }) => firms.platform))].toSorted(),
  };
}
