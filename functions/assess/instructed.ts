import { instructionHit } from '../../shared/domain/instructions/instruction-hit.ts';
import { drawnHits } from '../../shared/domain/select/drawn-hits.ts';
import { laneOfHit } from '../../shared/domain/select/sends-inspector.ts';
import type { Finding } from '../../shared/model/finding.ts';
import type { InstructionHit } from '../../shared/model/instruction.ts';
import type { ParcelFacts } from '../../shared/model/parcel-facts.ts';
import type { Verdict } from '../../shared/model/verdict.ts';
import type { Instructions } from './targeting.ts';

/** An instruction that the parcel meets, and what is said of it: null where it was not drawn, or raises no lane. */
export interface Told {
  readonly hit: InstructionHit;
  readonly finding: Finding | null;
}

interface Entry {
  readonly entryNo: string;
  readonly day: string;
  readonly isDrawn: (subject: string, rate: number) => boolean;
}

const NONE: readonly Told[] = [];

/** What instructions make of a parcel that stands under a number; those first that are no longer in force and had chosen it. */
export function instructed(
  instructions: Instructions | null,
  facts: () => ParcelFacts,
  { entryNo, day, isDrawn }: Entry,
  former: Verdict | null,
): readonly Told[] {
  const matches = instructions === null ? [] : instructions.matches(facts(), day);
  const kept = former?.selection.instructions === undefined ? NONE : stillSent(former, instructions);
  if (matches.length === 0) return kept;
  const hits = drawnHits(matches, entryNo, isDrawn);
  const present = matches.flatMap((match, at): Told[] => {
    const hit = hits[at];
    if (hit === undefined) return [];
    return [{ hit, finding: isSaid(hit) ? instructionHit(match, laneOfHit(hit)) : null }];
  });
  return [...kept.filter(({ hit }) => hits.every(({ id }) => id !== hit.id)), ...present];
}

/**
 * What an instruction that is no longer in force had chosen stays chosen: it may be on its way to an inspector. One that is still in force
 * is asked anew, so that the end does not depend on the order in which documents came.
 */
function stillSent({ findings, selection }: Verdict, instructions: Instructions | null): readonly Told[] {
  // The findings stand in the order of the hits that are said.
  const said = findings.filter(({ code }) => code === 'instruction-hit').values();
  return (selection.instructions ?? []).flatMap((hit) => {
    const finding = isSaid(hit) ? (said.next().value ?? null) : null;
    return hit.drawn && !instructions?.holds(hit.id, hit.version) ? [{ hit, finding }] : [];
  });
}

function isSaid(hit: InstructionHit): boolean {
  return hit.drawn && laneOfHit(hit) !== 'green';
}
