import type { Dossier } from '../../model/dossier.ts';
import type { Pick as Chosen } from '../../model/pick.ts';
import { stableHash } from '../../notation/stable-hash.ts';
import { papersOf } from './papers-of.ts';

/** One pick a parcel: chosen twice, for whatever reasons, it is listed once. */
export function pickIdOf({ ebpCode, orderNo }: Dossier['key']): string {
  return `p-${stableHash(`${ebpCode}/${orderNo}`, 20)}`;
}

/** The pick that a verdict makes; null when it sends nobody. */
export function pickOf(dossier: Dossier): Chosen | null {
  const { verdict, verdictAt, key } = dossier;
  const { declaration } = papersOf(dossier);
  if (!verdict?.selection.reason || verdictAt === null || declaration === null || hasLeftUnopened(dossier)) return null;
  return {
    pickId: pickIdOf(key),
    ebpCode: key.ebpCode,
    orderNo: key.orderNo,
    customsCode: declaration.customsCode,
    reason: verdict.selection.reason,
    codes: [...new Set(verdict.findings.map(({ code }) => code))],
    score: verdict.score,
    pickedAt: verdictAt,
  };
}

/** No inspector can open what has left: a verdict after the release sends nobody who was not sent before. */
function hasLeftUnopened({ releasedAt, lanes, results }: Dossier): boolean {
  if (releasedAt === null || results.length > 0) return false;
  return !lanes.some(({ at, lane }) => lane === 'red' && at <= releasedAt);
}
