import { setInForce } from '../../shared/domain/instructions/set-in-force.ts';
import {
  approved,
  type Change,
  ended,
  isLeftBeside,
  isRefused,
  returned,
  rolledBack,
  type Step,
  submitted,
} from '../../shared/domain/instructions/transition.ts';
import { Busy } from '../../shared/faults/busy.ts';
import { Refusal } from '../../shared/faults/refusal.ts';
import type { InstructionFile } from '../../shared/model/instruction-file.ts';
import { chinaDay } from '../../shared/notation/china-time.ts';
import type { Call } from '../../shared/wire/http/call.ts';
import { isVersionMatch } from '../../shared/wire/http/version-tag.ts';
import { digestOf, soundText } from './conditions.ts';
import { fileWithin, ownPlace } from './reach.ts';
import { mustBeSeen, refusalOf } from './refusals.ts';
import type { World } from './world.ts';

const ATTEMPTS = 5;

type StepCall = Call<'postInstructionStep'>;

/**
 * Takes a step of an instruction's life, and puts in force what stands then. One that was taken already by the caller is answered the
 * same: a caller whose first call died between the two repeats it. Throws Refusal `not-found`, `forbidden`, `conflict` or, where the
 * text is no longer sound, `invalid-request`.
 */
export async function takeStep(world: World, call: StepCall): Promise<InstructionFile> {
  const { params, body, caller, ifMatch } = call;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const file = await fileWithin(world, params.id, caller);
    ownPlace(caller, file.newest.text, '');
    if (await isTaken(world, file, call)) {
      await renew(world);
      return file;
    }
    mustBeSeen(ifMatch, file);
    const step = await stepOf(world, file, call);
    if (isRefused(step)) throw refusalOf(step, '/action');
    if ((await world.instructions.save(step)) === 'saved') {
      if (file.inForce?.version !== step.inForce?.version) await renew(world);
      return step;
    }
  }
  throw new Busy(`the instruction kept changing while ${body.action} was asked`);
}

async function stepOf(world: World, file: InstructionFile, { params, body, caller }: StepCall): Promise<Step> {
  const now = world.clock.now();
  const change: Change = { by: caller.name, at: now, reason: body.reason };
  const { text } = file.newest;
  switch (body.action) {
    case 'submit':
      return submitted(file, digestOf(soundText(text, now, '/text')), change);
    case 'approve': {
      const step = approved(file, change);
      if (!isRefused(step)) soundText(text, now, '/text');
      return step;
    }
    case 'return':
      return returned(file, change);
    case 'withdraw':
      return ended(file, 'withdrawn', change);
    case 'roll-back': {
      const past = (await world.instructions.versions(params.id)).find(({ version }) => version === body.version);
      if (past === undefined) throw noVersion();
      const step = rolledBack(file, past, change);
      if (!isRefused(step)) soundText(past.text, now, '/text');
      return step;
    }
  }
}

async function isTaken(
  { instructions }: World,
  { newest, inForce }: InstructionFile,
  { params, body, caller, ifMatch }: StepCall,
): Promise<boolean> {
  if (newest.changedBy !== caller.name || newest.reason !== body.reason) return false;
  switch (body.action) {
    case 'submit':
      return newest.state === 'submitted';
    case 'approve':
      return newest.state === 'published';
    case 'withdraw': {
      if (newest.state === 'withdrawn') return true;
      // Whoever has seen that the draft beside it is left means the draft.
      if (inForce !== null || (ifMatch !== null && isVersionMatch(ifMatch, newest))) return false;
      const [, before] = await instructions.versions(params.id);
      return before !== undefined && isLeftBeside(newest, before);
    }
    default:
      return false;
  }
}

async function renew({ instructions, sets, clock }: World): Promise<void> {
  await sets.renew(async () => setInForce(await instructions.all(), chinaDay(clock.now())));
}

function noVersion(): Refusal {
  const detail = '请填写要回退到的版本号 Give the number of a version that there was.';
  return new Refusal('invalid-request', detail, [{ detail, pointer: '/version', code: 'no-version' }]);
}
