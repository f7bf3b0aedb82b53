import { confirmed, type OverrideFault, proposed, replaceFault } from '../../shared/domain/lists/overrides.ts';
import { isAtRandom } from '../../shared/domain/lists/pick-rank.ts';
import { isUntouched } from '../../shared/domain/lists/received-pick.ts';
import { Busy } from '../../shared/faults/busy.ts';
import { Refusal } from '../../shared/faults/refusal.ts';
import type { Override, SamplingList } from '../../shared/model/pick.ts';
import { stableHash } from '../../shared/notation/stable-hash.ts';
import type { Call } from '../../shared/wire/http/call.ts';
import type { OverrideView } from '../../shared/wire/http/schemas/field.ts';
import { log } from '../../shared/wire/log/log-line.ts';
import { putOn, refuseUnlessHeld, takeOff } from './override-effects.ts';
import type { World } from './world.ts';

const ATTEMPTS = 6;
const ID_LENGTH = 12;

/** Notes what a supervisor proposes; the same from the same person is noted once. Nothing changes before another person confirms. */
export async function proposeOverride(
  world: World,
  list: SamplingList,
  { body, caller }: Pick<Call<'postOverride'>, 'body' | 'caller'>,
): Promise<OverrideView> {
  await refuseWhatCannotBe(world, list, body);
  const id = `o-${stableHash([list.id, body.kind, body.subject, body.reason, caller.name].join('\n'), ID_LENGTH)}`;
  const override = {
    ...body,
    id,
    proposedBy: caller.name,
    proposedAt: world.clock.now(),
    confirmedBy: null,
    confirmedAt: null,
  };
  return changed(world, list.id, id, (present) => proposed(present, override));
}

/**
 * Puts a proposal in force and then does what it says; asked again after a crash in between, it does it again, which changes nothing.
 * Throws Refusal `not-found` for an unknown proposal, `conflict` where the same person confirms or it can no longer be done.
 */
export async function confirmOverride(
  world: World,
  list: SamplingList,
  { params, caller }: Pick<Call<'postOverrideConfirmation'>, 'params' | 'caller'>,
): Promise<OverrideView> {
  const { overrideId } = params;
  const asked = list.overrides.find(({ id }) => id === overrideId);
  if (asked?.confirmedBy === null) await refuseWhatCannotBe(world, list, asked);
  const override = await changed(world, list.id, overrideId, (present) =>
    confirmed(present, overrideId, caller.name, world.clock.now()),
  );
  if (override.kind === 'take-off') await takeOff(world, list.id, override);
  if (override.kind === 'put-on') await putOn(world, override);
  log('list-overridden', { list: list.id, override: override.id, kind: override.kind });
  return override;
}

async function changed(
  { lists }: World,
  listId: string,
  overrideId: string,
  change: (list: SamplingList) => SamplingList | OverrideFault,
): Promise<OverrideView & Override> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const present = await lists.list(listId);
    const next = present === null ? 'unknown' : change(present);
    if (typeof next === 'string') return refuse(next);
    if (next !== present && (await lists.save(next)) === 'stale') continue;
    const override = next.overrides.find(({ id }) => id === overrideId);
    return override ? { ...override } : refuse('unknown');
  }
  throw new Busy('the list kept changing');
}

/** What is proposed must be there and may be done at all. */
async function refuseWhatCannotBe(
  world: World,
  list: SamplingList,
  { kind, subject }: Pick<Override, 'kind' | 'subject'>,
): Promise<void> {
  if (list.isClosed)
    throw conflict('班次已结束，请在进行中的清单上调整 The shift is over: change the running list.', 'closed');
  if (kind === 'put-on') {
    await refuseUnlessHeld(world, list.customsCode, subject);
    return;
  }
  if (kind === 'replace-inspector') {
    const fault = replaceFault(list, subject);
    if (fault === null) return;
    if (fault !== 'unknown') refuse(fault);
    throw invalid('清单上没有该查验员，请填写其编号 No such inspector on the list: give the id of one.');
  }
  const pick = (await world.lists.picks([subject])).get(subject);
  if (pick?.listId !== list.id)
    throw invalid('清单上没有该包裹，请填写 pickId No such pick on the list: give its pickId.');
  if (isAtRandom(pick)) {
    throw conflict('随机布控的包裹不得撤下 A pick that was drawn at random stays on the list.', 'at-random');
  }
  if (!isUntouched(pick)) throw conflict('该包裹已有结果 Something was reported of the pick already.', 'reported');
}

function refuse(fault: OverrideFault): never {
  if (fault === 'same-person') {
    throw conflict('须由另一名主管确认 Another supervisor has to confirm.', 'same-person');
  }
  if (fault === 'nobody-left') {
    throw conflict('当班无人可接替，请改日抽取 Nobody on duty can take over: leave the list as it is.', 'nobody-left');
  }
  throw new Refusal('not-found', '未找到 Not found.');
}

function invalid(detail: string): Refusal {
  return new Refusal('invalid-request', detail, [{ detail, pointer: '/subject', code: 'subject' }]);
}

function conflict(detail: string, code: string): Refusal {
  return new Refusal('conflict', detail, [{ detail, pointer: '', code }]);
}
