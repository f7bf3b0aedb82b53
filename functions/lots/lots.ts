import { coversDistrict } from '../../shared/domain/desk/in-sight.ts';
import { newSeries, openLot, withDecision, withLot, withResult } from '../../shared/domain/lots/lot-series.ts';
import { Refusal } from '../../shared/faults/refusal.ts';
import type { Lot, LotSeries } from '../../shared/model/lot.ts';
import type { Caller } from '../../shared/model/person.ts';
import type { Call, UseCases } from '../../shared/wire/http/call.ts';
import { changeSeries } from './change-series.ts';
import type { World } from './world.ts';

/** Quality lots 质量抽检: how many of a lot to open, whether it passes, and how the next one is inspected. Never for targeting. */
export function lots(world: World): UseCases<'lots'> {
  const { clock } = world;
  return {
    getLots: async ({ params, caller }) => seen(await changeSeries(world, params, () => null), caller),

    postLot: async (call) => {
      const customsCode = placeOf(call);
      const { body, caller, params } = call;
      const first = () => newSeries(params.merchant, params.hs, body.aql);
      const change = (series: LotSeries) => opened(series, { ...body, customsCode }, caller, clock.now());
      return seen(await changeSeries(world, params, change, first), caller);
    },

    postLotResult: async ({ params, body, caller }) => {
      const change = (series: LotSeries) => ended(series, params.number, body.nonconforming, caller, clock.now());
      return seen(await changeSeries(world, params, change), caller);
    },

    postLotDecision: async ({ params, body: { action, reason }, caller }) => {
      const decision = { action, reason, by: caller.name, at: clock.now() };
      return seen(await changeSeries(world, params, (series) => decided(series, decision, caller)), caller);
    },
  };
}

/** Lots of other districts stay out of sight; the severity is that of the merchant everywhere. */
function seen(series: LotSeries, caller: Caller): { body: LotSeries } {
  const lots = series.lots.filter(({ customsCode }) => coversDistrict(caller, customsCode));
  if (lots.length === 0) throw new Refusal('not-found', '未找到 Not found.');
  return { body: { ...series, lots } };
}

/** Null when this very lot is open already. Throws Refusal `conflict`. */
function opened(
  series: LotSeries,
  asked: Call<'postLot'>['body'] & { readonly customsCode: string },
  { name }: Caller,
  at: string,
): LotSeries | null {
  if (asked.aql !== series.aql) {
    throw conflict('/aql', 'other-aql', `该系列的 AQL 为 ${series.aql} The AQL of the series is ${series.aql}.`);
  }
  const same = series.lots.find(({ reference }) => reference === asked.reference);
  const open = openLot(series);
  if (same !== undefined && same === open && isSame(same, asked)) return null;
  if (same !== undefined) {
    throw conflict('/reference', 'known-lot', '该批号已登记 The lot was opened before: give another reference.');
  }
  if (open !== null) {
    const detail = '上一批尚无结果，请先上报 The lot before has no result yet: report it first.';
    throw conflict('/reference', 'open-lot', detail);
  }
  if (series.switching.stopped) {
    const detail = '已暂停抽样检验，须由主管恢复 Sampling is stopped: a supervisor must resume it.';
    throw conflict('/reference', 'stopped', detail);
  }
  return withLot(series, asked, name, at);
}

/** Null when this very result stands. Throws Refusal `not-found`, `conflict` or `invalid-request`. */
function ended(series: LotSeries, number: string, nonconforming: number, caller: Caller, at: string): LotSeries | null {
  const lot = series.lots.find((one) => String(one.number) === number);
  if (lot === undefined || !coversDistrict(caller, lot.customsCode))
    throw new Refusal('not-found', '未找到 Not found.');
  if (lot.result?.nonconforming === nonconforming) return null;
  if (lot.result !== null) {
    throw conflict('/nonconforming', 'has-result', '该批已有结果 The lot has a result already; it stays.');
  }
  if (nonconforming > lot.plan.sampleSize) {
    const detail = `样本只有 ${lot.plan.sampleSize} 件 The sample has ${lot.plan.sampleSize} items.`;
    throw new Refusal('invalid-request', detail, [{ detail, pointer: '/nonconforming', code: 'too-many' }]);
  }
  return withResult(series, lot, nonconforming, caller.name, at);
}

/** Null when it stands already. Who answers for the newest lot decides. Throws Refusal `not-found` or `conflict`. */
function decided(series: LotSeries, decision: Parameters<typeof withDecision>[1], caller: Caller): LotSeries | null {
  const { switching } = series;
  if (!coversDistrict(caller, series.lots.at(-1)?.customsCode ?? '')) {
    throw new Refusal('not-found', '未找到 Not found.');
  }
  if (decision.action !== 'resume') {
    return switching.reducedAllowed === (decision.action === 'allow-reduced') ? null : withDecision(series, decision);
  }
  if (switching.stopped) return withDecision(series, decision);
  if (series.decisions.at(-1)?.action === 'resume') return null;
  throw conflict('/action', 'not-stopped', '抽样检验未暂停 Sampling is not stopped: nothing to resume.');
}

/** Where the lot lies: as stated, or the caller’s own district. Throws Refusal `forbidden` or `invalid-request`. */
function placeOf({ body, caller }: Pick<Call<'postLot'>, 'body' | 'caller'>): string {
  const customsCode = body.customsCode ?? caller.customs ?? '*';
  const pointer = '/customsCode';
  if (customsCode === '*') {
    const detail = '请填写关区代码 Give the district where the lot lies.';
    throw new Refusal('invalid-request', detail, [{ detail, pointer, code: 'no-district' }]);
  }
  if (coversDistrict(caller, customsCode)) return customsCode;
  const detail = '非本关区，请填写本关区代码或省略 Not the district of the caller: give your own or leave it out.';
  throw new Refusal('forbidden', detail, [{ detail, pointer, code: 'foreign-district' }]);
}

function isSame(lot: Lot, asked: Pick<Lot, 'size' | 'level' | 'customsCode'>): boolean {
  return lot.size === asked.size && lot.level === asked.level && lot.customsCode === asked.customsCode;
}

function conflict(pointer: string, code: string, detail: string): Refusal {
  return new Refusal('conflict', detail, [{ detail, pointer, code }]);
}
