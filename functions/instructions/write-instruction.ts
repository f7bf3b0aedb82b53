import { NATIONAL } from '../../shared/domain/instructions/may-write.ts';
import { changed, drafted, isRefused } from '../../shared/domain/instructions/transition.ts';
import { Busy } from '../../shared/faults/busy.ts';
import { Refusal } from '../../shared/faults/refusal.ts';
import type { InstructionFile } from '../../shared/model/instruction-file.ts';
import { chinaDay } from '../../shared/notation/china-time.ts';
import type { Call } from '../../shared/wire/http/call.ts';
import { soundText } from './conditions.ts';
import { fileWithin, ownPlace } from './reach.ts';
import { mustBeSeen, refusalOf } from './refusals.ts';
import type { World } from './world.ts';

const ATTEMPTS = 5;
const YEAR = 4;
const NUMBER_DIGITS = 4;
const MOST_A_YEAR = 10 ** NUMBER_DIGITS - 1;

/** Drafts an instruction under the next number of its district and year. Throws Refusal `invalid-request` with every fault, or `forbidden`. */
export async function draftInstruction(
  world: World,
  { body, caller }: Call<'postInstruction'>,
): Promise<InstructionFile> {
  ownPlace(caller, body.text, '/text/customsCode');
  const now = world.clock.now();
  const district = body.text.level === 'national' ? NATIONAL : body.text.customsCode;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const [id = ''] = await nextIds(world, district, now, 1);
    const text = soundText({ ...body.text, id }, now, '/text');
    const file = drafted(text, { by: caller.name, at: now, reason: body.reason });
    if ((await world.instructions.save(file)) === 'saved') return file;
  }
  throw new Busy('instructions are being drafted');
}

/** Writes another text of an instruction. Throws Refusal as for a draft, `not-found` or `conflict`. */
export async function changeInstruction(world: World, call: Call<'putInstruction'>): Promise<InstructionFile> {
  const { params, body, caller, ifMatch } = call;
  const now = world.clock.now();
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const file = await fileWithin(world, params.id, caller);
    ownPlace(caller, file.newest.text, '');
    const text = soundText({ ...body.text, id: params.id }, now, '/text');
    const step = changed(file, text, { by: caller.name, at: now, reason: body.reason });
    if (isRefused(step)) throw refusalOf(step, '/text/customsCode');
    if (step === file) return file;
    mustBeSeen(ifMatch, file);
    if ((await world.instructions.save(step)) === 'saved') return step;
  }
  throw new Busy('the instruction kept changing');
}

/** The next ids of a district. Throws Refusal `conflict` when the year's numbers are used up. */
export async function nextIds(
  { instructions }: Pick<World, 'instructions'>,
  district: string,
  now: string,
  count: number,
): Promise<string[]> {
  const year = chinaDay(now).slice(0, YEAR);
  const last = await instructions.lastNumber(district, year);
  if (last + count > MOST_A_YEAR) {
    const detail =
      '本年编号已用完，请修改已有指令 The numbers of the year are used up: change instructions that exist.';
    throw new Refusal('conflict', detail, [{ detail, pointer: '', code: 'numbers-used-up' }]);
  }
  return Array.from(
    { length: count },
    (_, at) => `${district}-${year}-${String(last + 1 + at).padStart(NUMBER_DIGITS, '0')}`,
  );
}
