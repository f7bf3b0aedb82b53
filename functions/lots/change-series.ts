import { Busy } from '../../shared/faults/busy.ts';
import { Refusal } from '../../shared/faults/refusal.ts';
import type { LotSeries } from '../../shared/model/lot.ts';
import type { World } from './world.ts';

const TRIES = 4;

/**
 * Changes a series by what it is now; null when nothing is to be written. Decides anew when somebody wrote in between.
 * `first` makes a series where there is none; without it that is Refusal `not-found`.
 */
export async function changeSeries(
  { lots }: Pick<World, 'lots'>,
  { merchant, hs }: { readonly merchant: string; readonly hs: string },
  change: (series: LotSeries) => LotSeries | null,
  first?: () => LotSeries,
): Promise<LotSeries> {
  checkPlace(merchant, hs);
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const stored = await lots.find(merchant, hs);
    const series = stored?.series ?? first?.();
    if (series === undefined) throw new Refusal('not-found', '未找到 Not found.');
    const next = change(series);
    if (next === null) return series;
    if (await lots.save(next, stored?.rev ?? 0)) return next;
  }
  throw new Busy('several people write one series of lots at once');
}

/** Throws Refusal `invalid-request` for what names no merchant or no tariff number. */
function checkPlace(merchant: string, hs: string): void {
  if (!/^[0-9A-Z]{4,18}$/.test(merchant)) {
    throw refused('/merchant', 'customs-code', '请填写商户的海关代码 Give the customs code of the merchant.');
  }
  if (!/^\d{10}$/.test(hs)) throw refused('/hs', 'tariff-number', '请填写 10 位商品编码 Give ten digits.');
}

function refused(pointer: string, code: string, detail: string): Refusal {
  return new Refusal('invalid-request', detail, [{ detail, pointer, code }]);
}
