import type { Estimate } from '../../model/estimate.ts';
import type { Instruction } from '../../model/instruction.ts';
import type { Counts } from './instruction-counts.ts';

interface Around {
  /** Day of China. */
  readonly today: string;
  /** Inspections from which an instruction is judged by its finds. */
  readonly judgedAfter: number;
  readonly interval: (finds: number, trials: number) => Estimate;
}

/** Why an instruction ends by itself, in both languages; null while it goes on. The upper end of the interval decides: the benefit of the doubt is the instruction's. */
export function expiryOf(
  { text }: Instruction,
  counts: Counts,
  { today, judgedAfter, interval }: Around,
): string | null {
  const { until, hitCap, precisionFloor } = text;
  if (until < today) return `有效期至 ${until} It held until ${until}.`;
  if (hitCap !== null && counts.hits >= hitCap)
    return `已命中 ${counts.hits} 件，达到上限 ${hitCap} It sent ${counts.hits} parcels, its cap is ${hitCap}.`;
  if (counts.inspected === 0 || counts.inspected < judgedAfter) return null;
  const { to } = interval(counts.finds, counts.inspected);
  if (to >= precisionFloor) return null;
  const seen = `${counts.finds}/${counts.inspected}`;
  return `查获率 ${seen}，95% 上限 ${share(to)}，低于下限 ${share(precisionFloor)} Finds ${seen}: at most ${share(to)} at 95 %, under the floor of ${share(precisionFloor)}.`;
}

function share(value: number): string {
  return `${(value * 100).toFixed(1)} %`;
}
