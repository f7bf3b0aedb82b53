import type { Pick as Chosen, PlacedPick, PoolTicket } from '../../model/pick.ts';

/** Who is first in line for a slot. Random picks are: none is ever given up, so that what they say of their stratum holds. */
const LINE = { random: 0, officer: 1, instruction: 2, targeted: 3, 'top-up': 4 } as const;
const DIGITS = 6;

export function isAtRandom({ reason, atRandom }: Pick<Chosen, 'reason' | 'atRandom'>): boolean {
  return atRandom ?? reason === 'random';
}

/** Sorts picks that wait, the first in line first: those drawn at random by their time, others by reason, then score, then time. */
export function pickRank(pick: Pick<Chosen, 'reason' | 'atRandom' | 'score' | 'pickedAt'>): string {
  const isFirst = isAtRandom(pick);
  const place = isFirst ? LINE.random : LINE[pick.reason];
  const risk = isFirst ? 0 : 1 - Math.min(1, Math.max(0, pick.score));
  return `${place} ${risk.toFixed(DIGITS)} ${pick.pickedAt}`;
}

/** Total: picks of equal rank by their id. */
export function byRank(a: Chosen, b: Chosen): number {
  const [one, other] = [pickRank(a), pickRank(b)];
  if (one !== other) return one < other ? -1 : 1;
  return a.pickId < b.pickId ? -1 : Number(a.pickId > b.pickId);
}

/** The place in line of a pick as it stands. */
export function ticketOf(pick: PlacedPick): PoolTicket {
  return { customsCode: pick.customsCode, rank: pickRank(pick), pickId: pick.pickId, rev: pick.rev };
}
