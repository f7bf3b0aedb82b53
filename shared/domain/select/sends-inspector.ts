import type { Lane } from '../../model/finding.ts';
import type { InstructionHit } from '../../model/instruction.ts';

/** Whether a drawn instruction sends the parcel to an inspector: all do but a review of documents. */
export function sendsInspector({ lane, inspection }: Pick<InstructionHit, 'lane' | 'inspection'>): boolean {
  return inspection !== 'document' || lane === 'red';
}

/** The lane that a drawn instruction asks for: documents are reviewed in the yellow one, whatever it says itself. */
export function laneOfHit({ lane, inspection }: Pick<InstructionHit, 'lane' | 'inspection'>): Lane {
  return lane === 'green' && inspection === 'document' ? 'yellow' : lane;
}
