import type { Policy } from '../../model/policy.ts';
import { fixedTo } from '../../notation/fixed.ts';
import type { Stratum } from './stratum-of.ts';

export interface RateInput {
  readonly stratum: Stratum;
  /** 10-digit tariff numbers of the goods. */
  readonly hs: readonly string[];
  /** Day of China, YYYY-MM-DD, on which the declaration came. */
  readonly day: string;
  readonly policy: Pick<Policy, 'random' | 'sampling'>;
}

const written = fixedTo(12);

type Row = Policy['sampling']['strata'][number];

/**
 * The minimum random rate 随机布控比例 of a parcel in [0, 1], to 12 digits: of the strata that fit it, the one that names most, else its
 * credit tier's. Goods that a campaign watches multiply it, of several campaigns the greatest factor (duties.md S14, S21). Never under
 * the floor, which keeps every stratum's error rate measurable (rules.md §7.3).
 */
export function randomRate({ stratum, hs, day, policy: { random, sampling } }: RateInput): number {
  const usual = (stratum.tier === null ? undefined : random.byTier[stratum.tier]) ?? random.otherwise;
  const base = narrowest(stratum, sampling.strata)?.rate ?? usual;
  const rate = Math.max(base * campaignFactor(hs, day, sampling), sampling.floor);
  return Number(written(Math.min(1, Math.max(0, rate))));
}

/** Of two that name as much, the greater rate. */
function narrowest(stratum: Stratum, rows: readonly Row[]): Row | null {
  let found: Row | null = null;
  for (const row of rows) {
    if (!fits(stratum, row)) continue;
    const gain = found === null ? 1 : named(row) - named(found) || row.rate - found.rate;
    if (gain > 0) found = row;
  }
  return found;
}

function fits(stratum: Stratum, { tier, tradeMode, carrier }: Row): boolean {
  return (
    (tier === undefined || tier === stratum.tier) &&
    (tradeMode === undefined || tradeMode === stratum.tradeMode) &&
    (carrier === undefined || carrier === stratum.carrier)
  );
}

function named({ tier, tradeMode, carrier }: Row): number {
  return [tier, tradeMode, carrier].filter((part) => part !== undefined).length;
}

function campaignFactor(hs: readonly string[], day: string, { campaigns }: Policy['sampling']): number {
  let factor: number | null = null;
  for (const { from, until, hs: starts, factor: own } of campaigns) {
    if (day < from || day > until || !hs.some((code) => starts.some((start) => code.startsWith(start)))) continue;
    factor = factor === null ? own : Math.max(factor, own);
  }
  return factor ?? 1;
}
