import { wilson } from '../../shared/domain/estimate/wilson.ts';
import { expiryOf } from '../../shared/domain/instructions/expiry-of.ts';
import {
  type CountsByVersion,
  type CountsKept,
  countsKept,
  countsOf,
  countsOfDay,
  daysToRead,
  versionKey,
} from '../../shared/domain/instructions/instruction-counts.ts';
import { setInForce } from '../../shared/domain/instructions/set-in-force.ts';
import { ended, isRefused } from '../../shared/domain/instructions/transition.ts';
import { defaultPolicy } from '../../shared/domain/reference/default-policy.ts';
import type { Instruction } from '../../shared/model/instruction.ts';
import { chinaDay } from '../../shared/notation/china-time.ts';
import { squeezeText, unsqueezeText } from '../../shared/wire/table/squeeze.ts';
import type { World } from './world.ts';

const CURSOR = 'instruction-counts';
/** Stands as the name of whoever changed an instruction that ended by itself. */
const BY_ITSELF = '系统 Sandan';

/**
 * Ends the instructions whose last day is over, that sent as many parcels as they may, or that find too little, and puts in force what
 * remains: also what a writer that died left unpublished. What was counted before is kept, and days that may have grown are counted
 * anew, so a run that dies or comes twice changes nothing. One that somebody changed meanwhile is left for the next run.
 */
export async function steer(world: World): Promise<void> {
  const now = world.clock.now();
  const today = chinaDay(now);
  const files = await world.instructions.all();
  const inForce = files.flatMap((file) => (file.inForce === null ? [] : [file.inForce]));
  const counts = await counted(world, inForce, today);
  const { instructions } = (await world.references.current()).policy ?? defaultPolicy;
  for (const file of files) {
    if (file.inForce === null) continue;
    const own = countsOf(counts, versionKey({ id: file.inForce.text.id, version: file.inForce.version }));
    const around = { today, judgedAfter: instructions.judgedAfter, interval: wilson };
    const reason = expiryOf(file.inForce, own, around);
    const step = reason === null ? null : ended(file, 'expired', { by: BY_ITSELF, at: now, reason });
    if (step !== null && !isRefused(step)) await world.instructions.save(step);
  }
  await world.sets.renew(async () => setInForce(await world.instructions.all(), today));
}

async function counted(
  { selections, results, cursors }: World,
  inForce: readonly Instruction[],
  today: string,
): Promise<CountsKept> {
  const said = await cursors.get(CURSOR);
  const kept = said === null ? null : unpacked(said);
  const read: Record<string, CountsByVersion> = {};
  for (const day of inForce.length === 0 ? [] : daysToRead(kept, today)) {
    const [selected, reported] = await Promise.all([selections.on(day), results.on(day)]);
    read[day] = countsOfDay(selected, reported, inForce);
  }
  const next = countsKept(kept, read, today, inForce);
  const text = packed(next);
  if (text !== said) await cursors.set(CURSOR, text);
  return next;
}

/** Squeezed to a sixth: eight days of a thousand instructions would not fit into an item of the table otherwise. */
function packed(counts: CountsKept): string {
  return Buffer.from(squeezeText(JSON.stringify(counts))).toString('base64');
}

function unpacked(said: string): CountsKept {
  const kept: CountsKept = JSON.parse(unsqueezeText(Buffer.from(said, 'base64')));
  return kept;
}
