import type { Enterprise, Goods, Inspector, Reference } from '../../model/reference.ts';
import type { ReferenceIndex } from '../../model/reference-index.ts';

const compiled = new WeakMap<Reference, ReferenceIndex>();

/**
 * Reference data for look-up. `version` names the content of the file. What was published never changes, and is compiled once however
 * many ask.
 */
export function compileReference(reference: Reference, version: string): ReferenceIndex {
  const known = compiled.get(reference);
  if (known?.version === version) return known;
  const index = indexOf(reference, version);
  compiled.set(reference, index);
  return index;
}

function indexOf(reference: Reference, version: string): ReferenceIndex {
  const rooms = Object.entries(reference.enterprises ?? {}).filter(([, room]) => room.length > 0);
  const { singleFen, annualFen } = reference.limits ?? {};
  return {
    version,
    enterpriseKinds: new Set(rooms.map(([kind]) => kind)),
    enterprises: byAnyCode(rooms.flatMap(([, room]) => room)),
    goods: goodsOf(reference.goods ?? []),
    rights: reference.ipRights ?? [],
    districts: new Map((reference.customsDistricts ?? []).map(({ code, name }) => [code, name])),
    inspectors: bySite(reference.inspectors ?? []),
    limits: { singleFen, annualFen },
  };
}

/** A code of one's own wins over an alias of another; of two equal ones the first in the file. */
function byAnyCode(enterprises: readonly Enterprise[]): ReadonlyMap<string, Enterprise> {
  const aliases = enterprises.flatMap((one) => (one.aliases ?? []).map((alias) => [alias, one] as const));
  const codes = enterprises.map((one) => [one.code, one] as const);
  return new Map([...aliases.toReversed(), ...codes.toReversed()]);
}

/**
 * Articles under `gcode itemNo`, and every tariff number under `gcode`: the entry that names no article if there is one, else
 * the rates on which all its articles agree. What belongs to an article (name, price, weight) never stands for its tariff number.
 */
function goodsOf(goods: readonly Goods[]): ReadonlyMap<string, Goods> {
  const index = new Map<string, Goods>();
  for (const [gcode, all] of Map.groupBy(goods, (one) => one.gcode)) {
    for (const one of all.toReversed()) if (one.itemNo !== undefined) index.set(`${gcode} ${one.itemNo}`, one);
    index.set(gcode, all.find(({ itemNo }) => itemNo === undefined) ?? headingOf(gcode, all));
  }
  return index;
}

function headingOf(gcode: string, articles: readonly Goods[]): Goods {
  return {
    gcode,
    ...agreed('vatRate', articles),
    ...agreed('consumptionTaxRate', articles),
    ...agreed('dutyRate', articles),
  };
}

function agreed(field: 'vatRate' | 'consumptionTaxRate' | 'dutyRate', articles: readonly Goods[]): Partial<Goods> {
  const stated = new Set(articles.flatMap((one) => one[field] ?? []));
  const [rate] = stated;
  return rate !== undefined && stated.size === 1 ? { [field]: rate } : {};
}

function bySite(inspectors: readonly Inspector[]): ReadonlyMap<string, readonly Inspector[]> {
  return Map.groupBy(inspectors, ({ customsCode }) => customsCode);
}
