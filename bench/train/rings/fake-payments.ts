import type { Random } from '../../../infra/local/sample/random.ts';
import type { Bent, Stage } from '../bent.ts';
import { openAccounts } from './gang.ts';

const DAY = 86_400;

/** P3: payments without funds. Half of the rings hire their buyers in one area. */
export function fakePayments(stage: Stage): readonly Bent[] {
  const { random, crew } = stage;
  const ring = crew(random.whole(6, 28));
  const [first] = ring;
  if (first === undefined) return [];
  paidFalsely(ring, random);
  if (random.chance(0.7)) openAccounts(ring, stage);
  const { area } = first.buyer;
  const share = random.chance(0.5) ? random.between(0.3, 0.8) : 0;
  for (const { buyer } of ring) if (random.chance(share)) buyer.area = area;
  return ring;
}

/** In one way or two. */
export function paidFalsely(ring: readonly Bent[], random: Random): void {
  const inOrder = ring.toSorted((a, b) => (a.times.ordered ?? 0) - (b.times.ordered ?? 0));
  const ways = random.shuffled([payForOthers, payLongBefore, payInBatches, payAlike, payAgain]);
  for (const way of ways.slice(0, random.whole(1, 2))) way(inOrder, random);
}

type Way = (ring: readonly Bent[], random: Random) => void;

const payForOthers: Way = (ring, random) => {
  const payers = random.whole(1, 4);
  const gang = random.whole(1, 1e9);
  for (const { payments, codes } of ring) {
    for (const payment of payments) payment.payer = `payer ${gang} ${random.whole(1, payers)}`;
    if (!codes.includes('payer-not-buyer')) codes.push('payer-not-buyer');
  }
};

const payLongBefore: Way = (ring, random) => {
  for (const { payments, times } of ring) {
    times.paid = Math.floor((times.ordered ?? times.declared) - random.between(0.3, 6) * DAY);
    for (const payment of payments) payment.paidAt = times.paid;
  }
};

const payInBatches: Way = (ring, random) => {
  let at = 0;
  let serial = random.whole(1e5, 9e8);
  for (const { payments, times } of ring) {
    const ordered = times.ordered ?? times.declared;
    const isNext = at === 0 || ordered - at > DAY / 2 || random.chance(0.15);
    at = Math.floor(isNext ? ordered - random.between(300, 3000) : at + random.between(4, 35));
    serial += random.whole(1, 7);
    times.paid = at;
    for (const payment of payments) Object.assign(payment, { paidAt: at, serial });
  }
};

const payAlike: Way = (ring, random) => {
  const amounts = ring.slice(0, random.whole(2, 6)).map(({ paidFen }) => paidFen);
  for (const trace of ring) {
    trace.paidFen = amounts[random.whole(0, amounts.length - 1)] ?? trace.paidFen;
    for (const payment of trace.payments) payment.fen = trace.paidFen;
  }
};

const payAgain: Way = (ring, random) => {
  const gang = random.whole(1, 1e9);
  const payments = random.whole(2, 5);
  for (const trace of ring) {
    for (const payment of trace.payments) payment.id = `payment ${gang} ${random.whole(1, payments)}`;
    if (random.chance(0.5) && !trace.codes.includes('payment-reused')) trace.codes.push('payment-reused');
  }
};
