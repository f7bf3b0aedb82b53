import type { Declaration } from '../../model/document/declaration.ts';
import type { Dossier } from '../../model/dossier.ts';
import type { InspectionKind } from '../../model/instruction.ts';
import type { Pick as Chosen } from '../../model/pick.ts';
import type { Selection } from '../../model/verdict.ts';
import { stableHash } from '../../notation/stable-hash.ts';
import { papersOf } from './papers-of.ts';

/** One pick a parcel: chosen twice, for whatever reasons, it is listed once. */
export function pickIdOf({ ebpCode, orderNo }: Dossier['key']): string {
  return `p-${stableHash(`${ebpCode}/${orderNo}`, 20)}`;
}

/** The pick that a verdict makes; null when it sends nobody. */
export function pickOf(dossier: Dossier): Chosen | null {
  const { verdict, verdictAt, key } = dossier;
  if (!verdict?.selection.reason || verdictAt === null) return null;
  const { declaration } = papersOf(dossier);
  if (declaration === null || hasLeftUnopened(dossier)) return null;
  const { selection } = verdict;
  return {
    pickId: pickIdOf(key),
    ebpCode: key.ebpCode,
    orderNo: key.orderNo,
    customsCode: declaration.customsCode,
    reason: verdict.selection.reason,
    codes: [...new Set(verdict.findings.map(({ code }) => code))],
    score: verdict.score,
    pickedAt: verdictAt,
    ...(isAlsoAtRandom(selection) ? { atRandom: true } : {}),
    ...needsOf(selection),
    ...affairsOf(declaration),
  };
}

/** Whose affairs it is, and what goods: for whom to send and in which order to open. */
export function affairsOf({
  ebcCode,
  logisticsCode,
  agentCode,
  lines,
}: Declaration): Required<Pick<Chosen, 'merchant' | 'carrier' | 'agent'>> & Pick<Chosen, 'hs'> {
  const hs = lines[0]?.gcode;
  const firms = { merchant: ebcCode, carrier: logisticsCode, agent: agentCode };
  return hs === undefined ? firms : { ...firms, hs };
}

/** Whether the draw alone would have chosen what is opened for another reason: then nothing may give it up. */
function isAlsoAtRandom({ reason, rate, draw }: Selection): boolean {
  return reason !== 'random' && rate !== undefined && Number(draw) < rate;
}

function needsOf({ instructions = [] }: Selection): { needs?: readonly InspectionKind[] } {
  const needs = new Set<InspectionKind>();
  for (const { drawn, inspection } of instructions) if (drawn && inspection !== 'document') needs.add(inspection);
  const isOrdinary = needs.size === 0 || (needs.size === 1 && needs.has('physical'));
  return isOrdinary ? {} : { needs: [...needs].toSorted() };
}

/** No inspector can open what has left: a verdict after the release sends nobody who was not sent before. */
function hasLeftUnopened({ releasedAt, lanes, results }: Dossier): boolean {
  if (releasedAt === null || results.length > 0) return false;
  return !lanes.some(({ at, lane }) => lane === 'red' && at <= releasedAt);
}
