import { Busy } from '../../faults/busy.ts';
import type { InstructionSet } from '../../model/instruction.ts';
import type { InstructionSets } from '../../ports/instruction-sets.ts';

const ATTEMPTS = 5;

/**
 * Puts in force what `make` answers after the version in force was read: whoever published meanwhile may have read too early, so it is
 * made again. Throws Busy when others keep publishing.
 */
export async function renewed(
  { inForce, publish }: Pick<InstructionSets, 'inForce' | 'publish'>,
  make: () => Promise<InstructionSet['instructions']>,
): Promise<'published' | 'unchanged'> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const over = await inForce();
    const done = await publish(await make(), over);
    if (done !== 'stale') return done;
  }
  throw new Busy('others publish instructions at once');
}
