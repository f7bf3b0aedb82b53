import type { ParcelFacts } from '../../../model/parcel-facts.ts';
import { stableHash } from '../../../notation/stable-hash.ts';
import type { Features } from '../plan.ts';

const HOURS_TOGETHER = 3;
const TENTHS = 10;
const WORD = /[\p{L}\p{N}]+/u;
const GOODS_HASH = 10;

/**
 * What the model looks at in a parcel: its firms, its goods, how shared its phone and address are, and what was found before anything
 * was opened. An unknown fact is absent, which counts as a value of its own. Nothing in it names a person.
 */
export function parcelFeatures(facts: ParcelFacts): Features {
  const { merchant, platform, carrier, agent, paymentFirm, tier, tradeMode, province } = facts;
  const { hs, origins, goods, quantity, value, weight, lines, findings, score, hour } = facts;
  const [code = ''] = hs;
  const same = goods === '' ? '' : stableHash(goods, GOODS_HASH);
  return {
    merchant,
    platform,
    carrier,
    agent,
    paymentFirm,
    tier,
    tradeMode,
    province,
    hs6: code.slice(0, 6),
    hs4: code.slice(0, 4),
    hs2: code.slice(0, 2),
    origin: origins.join(),
    goods: same,
    brand: firstWord(goods),
    lines: lines > 3 ? 'many' : String(lines),
    quantity,
    value,
    weight,
    unitPrice: quantity > 0 ? value / quantity : undefined,
    kiloPrice: weight > 0 ? value / weight : undefined,
    unitWeight: quantity > 0 ? weight / quantity : undefined,
    merchantDays: facts.merchantDays === null ? undefined : facts.merchantDays + 1,
    phoneBuyers: facts.phoneBuyers ?? undefined,
    addressBuyers: facts.addressBuyers ?? undefined,
    hours: String(Math.floor(hour / HOURS_TOGETHER)),
    findings: findings.join(),
    score,
    risk: String(Math.floor(score * TENTHS)),
    article: same === '' ? '' : `${merchant} ${same}`,
  };
}

/** The maker usually comes first in the name of goods. */
function firstWord(goods: string): string {
  return goods.match(WORD)?.[0] ?? '';
}
