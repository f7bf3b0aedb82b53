import { queueEntryOf } from '../../shared/domain/dossier/queue-entry-of.ts';
import { defaultPolicy } from '../../shared/domain/reference/default-policy.ts';
import { Busy } from '../../shared/faults/busy.ts';
import { Refusal } from '../../shared/faults/refusal.ts';
import type { InspectionResult } from '../../shared/model/dossier.ts';
import { parcelId } from '../../shared/model/parcel-key.ts';
import type { ListedPick } from '../../shared/model/pick.ts';
import type { Call } from '../../shared/wire/http/call.ts';
import type { World } from './world.ts';

const ATTEMPTS = 6;

/**
 * The pick decides which result stands; the dossier then shows it. Reporting the same again changes nothing and mends a crash in between.
 * Throws Refusal `not-found` for an unknown pick, `conflict` where another result stands.
 */
export async function reportResult(
  world: World,
  { params, body, caller }: Pick<Call<'postResult'>, 'params' | 'body' | 'caller'>,
): Promise<{ pickId: string; outcome: string; at: string }> {
  const { id: listId, pickId } = params;
  const pick = await world.lists.pick(listId, pickId);
  if (pick === null) throw new Refusal('not-found', '未找到 Not found.');
  const { outcome } = body;
  const at = pick.resultAt ?? world.clock.now();
  if (!(await world.lists.settle(listId, pickId, outcome, at))) {
    const detail = '已有另一结果 Another result stands here.';
    throw new Refusal('conflict', detail, [{ detail, pointer: '/outcome', code: 'other-result' }]);
  }
  await show(world, pick, { pickId, listId, outcome, note: noteOf(body), by: caller.name, at });
  return { pickId, outcome, at };
}

/** Writes the result into the dossier, once. */
async function show(world: World, { ebpCode, orderNo }: ListedPick, result: InspectionResult): Promise<void> {
  const policy = (await world.references.current()).policy ?? defaultPolicy;
  const id = parcelId({ ebpCode, orderNo });
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const present = (await world.dossiers.load([id], 'strong')).get(id);
    if (present === undefined) throw new Error('a listed parcel has no dossier');
    if (present.results.some(({ pickId }) => pickId === result.pickId)) return;
    const shown = { ...present, rev: present.rev + 1, results: [...present.results, result] };
    const entry = queueEntryOf(shown, policy, world.clock.now());
    if ((await world.dossiers.save(shown, entry)) === 'saved') return;
  }
  throw new Busy('the parcel kept changing');
}

/** Quantities that were counted stand in the note, line by line. */
function noteOf({ note, quantities = [] }: Call<'postResult'>['body']): string {
  const counted = quantities.map(({ gnum, qty }) => `第 ${gnum} 项实有 line ${gnum} holds ${qty}`);
  return [...(note === undefined ? [] : [note]), ...counted].join('; ');
}
