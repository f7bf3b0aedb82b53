import type { Clock } from '../../shared/ports/clock.ts';
import type { Cursors } from '../../shared/ports/cursors.ts';
import type { InstructionSets } from '../../shared/ports/instruction-sets.ts';
import type { Instructions } from '../../shared/ports/instructions.ts';
import type { References } from '../../shared/ports/references.ts';
import type { Results } from '../../shared/ports/results.ts';
import type { Selections } from '../../shared/ports/selections.ts';

export interface World {
  readonly instructions: Pick<Instructions, 'all' | 'save'>;
  readonly sets: Pick<InstructionSets, 'renew'>;
  readonly selections: Pick<Selections, 'on'>;
  readonly results: Pick<Results, 'on'>;
  readonly references: Pick<References, 'current'>;
  readonly cursors: Cursors;
  readonly clock: Clock;
}
