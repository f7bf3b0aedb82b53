import type { Random } from '../../../infra/local/sample/random.ts';
import type { Bent, Stage } from '../bent.ts';
import { openAccounts } from './gang.ts';

const HOUR = 3600;
const DAY = 86_400;

/** P4: waybills without goods, in one to three ways at once. */
export function emptyParcels(stage: Stage): readonly Bent[] {
  const { random, crew } = stage;
  const ring = crew(random.whole(8, 30));
  emptied(ring, random);
  if (random.chance(0.4)) openAccounts(ring, stage);
  return ring;
}

export function emptied(ring: readonly Bent[], random: Random): void {
  const carrier = ring[0]?.firms.carrier;
  if (carrier === undefined) return;
  for (const { firms } of ring) if (random.chance(0.8)) firms.carrier = carrier;
  const ways = random.shuffled([signFast, signBySchedule, weighAlike, weighLess, leaveOut]);
  for (const way of ways.slice(0, random.whole(1, 3))) way(ring, random);
}

function signFast(ring: readonly Bent[], random: Random): void {
  const share = random.between(0.5, 1);
  const most = random.between(5, 20);
  for (const { times } of ring)
    if (random.chance(share)) times.signed = Math.floor(times.declared + random.between(1, most) * HOUR);
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
