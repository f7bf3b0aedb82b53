import type { InstructionEffect, InstructionHit } from '../../model/instruction.ts';

interface Matched {
  readonly id: string;
  readonly version: number;
  readonly effect: InstructionEffect;
}

/**
 * What the instructions that a parcel meets make of it: each with a draw of its own, so that one says nothing of another, by the number
 * that customs gave. Another version of an instruction draws as the former did. At probability 1 nothing is drawn.
 */
export function drawnHits(
  matches: readonly Matched[],
  entryNo: string,
  isDrawn: (subject: string, probability: number) => boolean,
): InstructionHit[] {
  return matches.map(({ id, version, effect: { lane, probability, inspection } }) => ({
    id,
    version,
    lane,
    probability,
    drawn: probability >= 1 || isDrawn(`instruction|${id}|${entryNo}`, probability),
    inspection,
  }));
}
