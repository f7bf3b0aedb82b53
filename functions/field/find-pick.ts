import { isRecused } from '../../shared/domain/lists/fits.ts';
import type { ReportFault } from '../../shared/domain/lists/with-report.ts';
import { Refusal } from '../../shared/faults/refusal.ts';
import type { PlacedPick } from '../../shared/model/pick.ts';
import type { World } from './world.ts';

const FAULTS: Readonly<Record<ReportFault, string>> = {
  'other-result': '已有另一结果 Another result stands here.',
  'reported-by-another':
    '已由他人上报，待第二人签字；请签字，或由上报人更正 Another person reported and waits for a signature: sign it, or let them correct it.',
  'not-reported': '尚未上报结果，请先上报 Nothing was reported yet: report first.',
  'same-person': '签字人不得为上报人，请由另一人签字 Whoever reported cannot sign: another person has to.',
  'taken-off': '该包裹已撤下，不再查验 The pick was taken off and is not inspected.',
};

/** Throws Refusal `not-found` for a pick that was never there, `conflict` `moved` for one that went to another list or to the line. */
export async function findPick(
  { lists }: World,
  { id, pickId }: { readonly id: string; readonly pickId: string },
): Promise<PlacedPick> {
  const pick = (await lists.picks([pickId])).get(pickId);
  if (pick === undefined) throw new Refusal('not-found', '未找到 Not found.');
  if (pick.listId === id) return pick;
  const list = await lists.list(id);
  if (!list?.isClosed) throw new Refusal('not-found', '未找到 Not found.');
  const detail =
    pick.listId === null
      ? '班次已结束，该包裹待下一班次 The shift is over: the pick waits for the next one.'
      : `班次已结束，该包裹已移至清单 ${pick.listId} The shift is over: the pick moved to the list ${pick.listId}.`;
  throw new Refusal('conflict', detail, [{ detail, pointer: '/id', code: 'moved' }]);
}

/** Nobody reports on parcels of a firm that they must keep out of (rules.md §8.5). */
export async function refuseRecused({ references }: World, pick: PlacedPick, name: string): Promise<void> {
  const { reference } = await references.current();
  const own = (reference.inspectors ?? []).filter((one) => one.customsCode === pick.customsCode && one.name === name);
  if (!own.some((person) => isRecused(person, pick))) return;
  const detail = '须回避该企业，请由他人查验 You must keep out of this firm’s parcels: let somebody else inspect.';
  throw new Refusal('forbidden', detail, [{ detail, pointer: '/pickId', code: 'recused' }]);
}

export function refuseFault(fault: ReportFault): never {
  const detail = FAULTS[fault];
  const pointer = fault === 'other-result' ? '/outcome' : '';
  throw new Refusal('conflict', detail, [{ detail, pointer, code: fault }]);
}
