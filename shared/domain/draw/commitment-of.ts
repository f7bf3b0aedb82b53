import type { DrawDay } from '../../model/draw-day.ts';
import type { Policy } from '../../model/policy.ts';
import { hexOf } from '../../notation/hex.ts';
import { drawTimes } from './draw-times.ts';
import type { Sha256 } from './merkle.ts';

const DIGITS = 12;

/** What is published of a day before it begins: the digest of its key, the rate under which none of its parcels falls, and when what follows. */
export function commitmentOf(
  { day, key, at }: { readonly day: string; readonly key: Uint8Array; readonly at: string },
  policy: Pick<Policy, 'draws' | 'sampling'>,
  sha256: Sha256,
): Omit<DrawDay, 'frozen' | 'revealed'> {
  const { frozenFrom, revealedFrom } = drawTimes(day, policy);
  const floor = policy.sampling.floor.toFixed(DIGITS);
  return { day, commitment: hexOf(sha256(key)), floor, committedAt: at, frozenFrom, revealedFrom };
}
