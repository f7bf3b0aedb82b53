import type { Enterprise, Goods, Reference } from '../../../shared/model/reference.ts';
import type { Right } from '../../../shared/model/right.ts';

/** Goods that can be sold: the price is known, and so are the merchants who may and may not sell it. */
export interface Offer {
  readonly goods: Goods;
  readonly name: string;
  readonly priceFen: number;
  readonly merchants: readonly Enterprise[];
  readonly strangers: readonly Enterprise[];
}

/** Who trades what in the sample day. */
export interface Market {
  readonly platforms: readonly Enterprise[];
  readonly payers: readonly Enterprise[];
  readonly carriers: readonly Enterprise[];
  readonly agents: readonly Enterprise[];
  readonly warehouses: readonly Enterprise[];
  readonly offers: readonly Offer[];
  /** Offers of goods whose recorded mark some merchant may not import. */
  readonly guarded: readonly Offer[];
}

const ROOMS = { platforms: 'ebp', merchants: 'ebc', payers: 'pay', carriers: 'carrier', agents: 'agent' } as const;

/** The market of a reference file, or the sentence that says what it lacks. */
export function marketOf(reference: Reference): Market | string {
  const room = (key: string) =>
    (reference.enterprises?.[key] ?? []).filter((firm) => (firm.status ?? 'active') === 'active');
  const empty = Object.values(ROOMS).filter((key) => room(key).length === 0);
  if (empty.length > 0) return `the reference lists no active enterprise under ${empty.join(', ')}`;

  const merchants = room(ROOMS.merchants);
  const offers = (reference.goods ?? []).flatMap((goods) => offerOf(goods, merchants, reference.ipRights ?? []));
  const sellable = offers.filter((offer) => offer.merchants.length > 0);
  if (sellable.length === 0) return 'the reference lists no goods with a name, a usual price and a merchant';

  return {
    platforms: room(ROOMS.platforms),
    payers: room(ROOMS.payers),
    carriers: room(ROOMS.carriers),
    agents: room(ROOMS.agents),
    warehouses: room('warehouse').filter((firm) => typeof firm.emsNo === 'string'),
    offers: sellable,
    guarded: offers.filter((offer) => offer.strangers.length > 0),
  };
}

function offerOf(goods: Goods, merchants: readonly Enterprise[], rights: readonly Right[]): Offer[] {
  const { name, usualPriceFen } = goods;
  if (name === undefined || typeof usualPriceFen !== 'number' || goods.gcode.length !== 10) return [];
  const folded = name.toLowerCase();
  const touched = rights.filter((right) => right.marks.some((mark) => folded.includes(mark.toLowerCase())));
  const may = (firm: Enterprise) =>
    touched.every((right) => codesOf(firm).some((code) => right.authorisedImporters?.includes(code)));
  return [
    {
      goods,
      name,
      priceFen: usualPriceFen,
      merchants: merchants.filter(may),
      strangers: touched.length > 0 ? merchants.filter((firm) => !may(firm)) : [],
    },
  ];
}

function codesOf(firm: Enterprise): readonly string[] {
  return [firm.code, ...(firm.aliases ?? [])];
}
