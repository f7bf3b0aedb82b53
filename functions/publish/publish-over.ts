import { Busy } from '../../shared/faults/busy.ts';
import type { Published, References } from '../../shared/ports/references.ts';

const ATTEMPTS = 4;

/**
 * Publishes what is made of what is in force, over whatever others publish at the same time; null changes nothing. Answers the version.
 * @throws Busy when others kept publishing.
 */
export async function publishOver(
  references: References,
  next: (present: Published) => Pick<Published, 'reference' | 'policy'> | null,
): Promise<string> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const present = await references.current();
    const content = next(present);
    if (content === null) return present.version;
    const version = await references.publish(content.reference, content.policy, present.version);
    if (version !== null) return version;
  }
  throw new Busy('the reference data kept being published');
}
