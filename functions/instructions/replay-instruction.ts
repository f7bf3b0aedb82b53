import { wilson } from '../../shared/domain/estimate/wilson.ts';
import { compileInstructions } from '../../shared/domain/instructions/compile-instructions.ts';
import { NOTHING_TRIED, replayOf, type Trial, tried } from '../../shared/domain/instructions/replay.ts';
import { slotsPerDay } from '../../shared/domain/instructions/slots-per-day.ts';
import { isRefused, replayed } from '../../shared/domain/instructions/transition.ts';
import { defaultPolicy } from '../../shared/domain/reference/default-policy.ts';
import { laneOfHit, sendsInspector } from '../../shared/domain/select/sends-inspector.ts';
import { Refusal } from '../../shared/faults/refusal.ts';
import type { InstructionReplay, InstructionText } from '../../shared/model/instruction.ts';
import type { InstructionFile } from '../../shared/model/instruction-file.ts';
import { type ParcelId, parcelKey } from '../../shared/model/parcel-key.ts';
import { after, chinaDay } from '../../shared/notation/china-time.ts';
import type { Call } from '../../shared/wire/http/call.ts';
import { digestOf, readCondition } from './conditions.ts';
import { fileWithin, ownPlace } from './reach.ts';
import { refusalOf } from './refusals.ts';
import type { World } from './world.ts';

const DAY_MS = 86_400_000;
const ANY_DAY = { from: '', until: '9999' };

export interface Replayed {
  readonly file: InstructionFile;
  readonly replay: InstructionReplay;
}

/** Tries a draft on the last days and keeps what that said with it. Throws Refusal `not-found`, `forbidden` or `conflict`. */
export async function replayInstruction(world: World, call: Call<'postInstructionReplay'>): Promise<Replayed> {
  const { params, body, caller } = call;
  const file = await fileWithin(world, params.id, caller);
  ownPlace(caller, file.newest.text, '');
  const replay = await replayText(world, file.newest.text, body.days);
  const step = replayed(file, replay, { by: caller.name, at: replay.at, reason: body.reason });
  if (isRefused(step)) throw refusalOf(step, '');
  if ((await world.instructions.save(step)) === 'saved') return { file: step, replay };
  const detail = '指令在回放期间已变化，请重新查看 The instruction changed during the replay: look again.';
  throw new Refusal('conflict', detail, [{ detail, pointer: '', code: 'instruction-changed' }]);
}

/** Today counts as far as it has come. One day at a time, so that no more than a day is held. */
async function replayText(world: World, text: InstructionText, wanted: number | undefined): Promise<InstructionReplay> {
  const now = world.clock.now();
  const { reference, policy } = await world.references.current();
  const { instructions, inspection } = policy ?? defaultPolicy;
  const days = Math.min(wanted ?? instructions.replayDays, instructions.replayDays);
  const trial = trialOf(text);
  let tally = NOTHING_TRIED;
  for (let ago = days - 1; ago >= 0; ago -= 1) {
    const day = chinaDay(after(now, -ago * DAY_MS));
    const [selections, results] = await Promise.all([world.selections.on(day), world.results.on(day)]);
    tally = tried(tally, trial, selections, results);
  }
  return replayOf(tally, {
    slotsPerDay: slotsPerDay(tally.sites, reference.inspectors ?? [], inspection.perInspector),
    interval: wilson,
    at: now,
    digest: digestOf(text),
    nameOf: parcelName,
  });
}

function trialOf(text: InstructionText): Trial {
  const set = { version: 'trial', instructions: [{ version: 0, text: { ...text, ...ANY_DAY } }] };
  const compiled = compileInstructions(set, (condition) => {
    const read = readCondition(condition);
    return read.ok ? read.test : null;
  });
  return {
    meets: (facts) => compiled.matches(facts, facts.day).length > 0,
    probability: text.effect.probability,
    lane: laneOfHit(text.effect),
    sends: sendsInspector(text.effect),
  };
}

function parcelName(parcel: ParcelId): string {
  const { ebpCode, orderNo } = parcelKey(parcel);
  return `${ebpCode}/${orderNo}`;
}
