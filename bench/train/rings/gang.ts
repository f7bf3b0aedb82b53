import type { Random } from '../../../infra/local/sample/random.ts';
import type { Bent, Stage } from '../bent.ts';

/* What several kinds of rings do to parcels, and some honest merchants too. */

/** What is paid over what is dutiable, about. */
const TAX = 1.09;

export interface DropPoint {
  readonly street: string;
  readonly building: string;
  readonly kind: Bent['consignee']['kind'];
}

/** Buildings of the gang, each at a street number of its own. */
export function dropPoints(random: Random, count: number, kinds: readonly DropPoint['kind'][]): DropPoint[] {
  const gang = name(random, 'drop');
  return Array.from({ length: count }, (_, at) => ({
    street: `${gang} ${at}`,
    building: `${gang} ${at} ${random.whole(1, 3)}`,
    kind: random.pick(kinds),
  }));
}

export function deliverTo({ consignee }: Bent, { street, building, kind }: DropPoint, room: number): void {
  Object.assign(consignee, { street, building, kind, place: `${building} ${room}` });
}

/** The goods of another parcel, so many times: prices stay as that merchant's are, weights and money follow. */
export function fillAs(trace: Bent, model: Bent, times: number): void {
  trace.goods = model.goods.map((line) => ({ ...line, qty: line.qty * times }));
  trace.dutiableFen = model.dutiableFen * times;
  trace.paidFen = model.paidFen * times;
  trace.grams.gross = model.grams.gross * times;
  trace.grams.weighed = model.grams.weighed === null ? null : model.grams.weighed * times;
  settle(trace);
}

/** Payments that cover what is paid. */
export function settle({ payments, paidFen }: Bent): void {
  for (const payment of payments) payment.fen = Math.round(paidFen / payments.length);
}

/** Everything that happened to the parcel happens so many seconds later, or earlier. */
export function shift({ times, payments }: Bent, seconds: number): void {
  const moved = (time: number | null) => (time === null ? null : time + seconds);
  times.paid = moved(times.paid);
  times.ordered = moved(times.ordered);
  times.shipped = moved(times.shipped);
  times.signed = moved(times.signed);
  times.declared += seconds;
  for (const payment of payments) payment.paidAt += seconds;
}

/** A name that nobody else has. */
export function name(random: Random, kind: string): string {
  return `${kind} ${random.whole(1, 1e9)}`;
}

/** A gang opens accounts for the purpose, a few handfuls at a time. */
export function openAccounts(ring: readonly Bent[], { random, newest }: Stage): void {
  const share = random.between(0.4, 1);
  const days = Array.from({ length: random.whole(1, 4) }, () => random.between(0.86, 1));
  const spread = random.pick([0.0005, 0.002, 0.01, 0.06]);
  for (const { firms, buyer } of ring) {
    const last = newest(firms.platform);
    if (last === null || typeof buyer.accountNo !== 'number' || !random.chance(share)) continue;
    const number = last * Math.min(1, random.pick(days) + random.between(-spread, spread));
    Object.assign(buyer, { account: name(random, 'account'), accountNo: Number(number.toPrecision(4)) });
  }
}

export function buyersOf(ring: readonly Bent[]): Bent['buyer'][] {
  return ring.map(({ buyer }) => buyer);
}

/** Few accounts order for many people. */
export function shareAccounts(buyers: readonly Bent['buyer'][], random: Random): void {
  const owners = buyers.slice(0, random.whole(1, Math.max(1, Math.floor(buyers.length / 2))));
  for (const buyer of buyers) {
    const { account, accountNo } = random.pick(owners);
    Object.assign(buyer, { account, accountNo });
  }
}

export function shareFewPhones(ring: readonly Bent[], random: Random): void {
  const gang = name(random, 'phone');
  const phones = random.whole(1, Math.max(1, Math.floor(ring.length / 2)));
  const share = random.between(0.3, 1);
  for (const { buyer, consignee } of ring) {
    if (!random.chance(share)) continue;
    const phone = `${gang} ${random.whole(1, phones)}`;
    buyer.phone = phone;
    buyer.phoneBlock = phone;
    consignee.phone = phone;
  }
}

/** Lowers the prices of one heading (of all when it is empty) by what `ratio` says; money follows. */
export function lowerPrices(trace: Bent, heading: string, ratio: () => number): void {
  for (const line of trace.goods) {
    if (!line.gcode.startsWith(heading) || line.priceFen <= 0) continue;
    const price = Math.round(line.priceFen * ratio());
    trace.dutiableFen -= (line.priceFen - price) * line.qty;
    trace.paidFen -= Math.round((line.priceFen - price) * line.qty * TAX);
    line.priceFen = price;
  }
  settle(trace);
}
