import type { Random } from '../../../infra/local/sample/random.ts';
import type { Bent, Stage } from '../inject-rings.ts';

const HOUR = 3600;
const DAY = 86_400;

/** P4: waybills without goods, in one to three ways at once. */
export function emptyParcels({ random, take }: Stage): readonly Bent[] {
  const ring = take(random.whole(8, 28));
  const carrier = ring[0]?.firms.carrier;
  if (carrier === undefined) return [];
  for (const { firms } of ring) if (random.chance(0.8)) firms.carrier = carrier;
  for (const way of random
    .shuffled([signFast, signBySchedule, weighAlike, weighLess, leaveOut])
    .slice(0, random.whole(1, 3)))
    way(ring, random);
  return ring;
}

function signFast(ring: readonly Bent[], random: Random): void {
  for (const { times } of ring)
    if (random.chance(0.9)) times.signed = Math.floor(times.declared + random.between(1, 7) * HOUR);
}

function signBySchedule(ring: readonly Bent[], random: Random): void {
  const days = Map.groupBy(ring, ({ times }) => Math.floor(times.declared / DAY / 3) * 3 + 4);
  for (const [day, parcels] of days) {
    let at = day * DAY + random.between(0, 11) * HOUR;
    for (const { times } of parcels) {
      at += random.between(25, 160);
      if (random.chance(0.85)) times.signed = Math.max(Math.floor(at), times.declared + HOUR);
    }
  }
}

function weighAlike(ring: readonly Bent[], random: Random): void {
  const usual = random.between(400, 900);
  const spread = random.between(0, 300);
  for (const { grams } of ring) grams.weighed = Math.round((usual + random.between(-spread, spread)) / 10) * 10;
}

function weighLess(ring: readonly Bent[], random: Random): void {
  for (const { grams } of ring)
    if (random.chance(0.8))
      grams.weighed = Math.max(10, Math.round((grams.gross * random.between(0.45, 0.85)) / 10) * 10);
}

function leaveOut(ring: readonly Bent[], random: Random): void {
  const share = random.between(0.2, 0.5);
  for (const { grams, times, codes } of ring) {
    if (random.fraction() >= share) continue;
    grams.weighed = null;
    times.shipped = null;
    times.signed = null;
    if (!codes.includes('missing-waybill')) codes.push('missing-waybill');
  }
}
