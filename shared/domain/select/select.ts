import type { Bilingual, Finding, Lane } from '../../model/finding.ts';
import type { InstructionHit } from '../../model/instruction.ts';
import type { Policy } from '../../model/policy.ts';
import type { Selection } from '../../model/verdict.ts';
import { inclusionProbability } from './inclusion-probability.ts';
import { graver, isGraver } from './lanes.ts';
import { laneByModel, modelRisk } from './model-risk.ts';
import { laneByScore, riskScore } from './risk-score.ts';
import { laneOfHit, sendsInspector } from './sends-inspector.ts';

export interface SelectionInput {
  readonly findings: readonly Pick<Finding, 'lane'>[];
  /** Risk of the parcel in [0, 1]. */
  readonly score: number;
  readonly stratum: string;
  readonly entryNo: string;
  /** The minimum random rate of the parcel in [0, 1], and its draw: a fraction in [0, 1), a decimal string of 12 digits. */
  readonly rate: number;
  readonly draw: string;
  /** Whether the draw chose it. */
  readonly isDrawn: boolean;
  /** Instructions that it meets, each drawn. */
  readonly hits: readonly InstructionHit[];
  /** What the learnt model says, and by which features; null where none is in force. */
  readonly model: { readonly score: number; readonly why: () => Bilingual } | null;
  /** Score from which its site tops up, null for none; undefined where the site has no plan. */
  readonly topUpFrom: number | null | undefined;
  readonly policy: Pick<Policy, 'lanes' | 'learn'>;
}

export interface Selected {
  readonly lane: Lane;
  /** The judgements that took the lane above that of every finding, each with its threshold: of the score, then of the model. */
  readonly lifts: readonly Finding[];
  readonly selection: Selection;
}

/**
 * The lane and the choice for inspection, in the order of rules.md §8.3: findings, score and model; instructions; chance; a slot that is
 * left. Everything only raises a lane, nothing lowers it. Chance and top-up leave the lane as it is. The draw and its rate are kept
 * whether or not they chose: the draw alone would have chosen the parcel exactly when draw < rate.
 */
export function select(input: SelectionInput): Selected {
  const { score, model, hits, policy } = input;
  const found = input.findings.reduce<Lane>((lane, finding) => graver(lane, finding.lane), 'green');
  const byScore = graver(found, laneByScore(score, policy));
  const own = model === null ? byScore : graver(byScore, laneByModel(model.score, policy.learn));
  const lane = hits.reduce((sofar, hit) => (hit.drawn ? graver(sofar, laneOfHit(hit)) : sofar), own);
  const lifts: Finding[] = [];
  if (isGraver(byScore, found)) lifts.push(riskScore(score, byScore, policy));
  if (model !== null && isGraver(own, byScore)) lifts.push(modelRisk(model.score, model.why(), own, policy.learn));
  return { lane, lifts, selection: selectionOf(input, own, lane) };
}

function selectionOf(input: SelectionInput, own: Lane, lane: Lane): Selection {
  const { stratum, entryNo, rate, draw, hits, model, topUpFrom, score } = input;
  const isToppedUp = own === 'green' && isFor(topUpFrom, model?.score ?? score);
  const reason = reasonOf(input, own, isToppedUp && lane === 'green');
  return {
    stratum,
    probability: inclusionProbability({ isTargeted: own === 'red', rate, hits, isToppedUp }),
    draw,
    selected: reason !== null,
    reason,
    entryNo,
    rate,
    ...(hits.length > 0 ? { instructions: [...hits] } : {}),
    ...(model === null ? {} : { model: model.score }),
    ...(topUpFrom === undefined ? {} : { topUpFrom }),
  };
}

function reasonOf({ hits, isDrawn }: SelectionInput, own: Lane, isToppedUp: boolean): Selection['reason'] {
  if (hits.some((hit) => hit.drawn && sendsInspector(hit))) return 'instruction';
  if (own === 'red') return 'targeted';
  if (isDrawn) return 'random';
  return isToppedUp ? 'top-up' : null;
}

function isFor(topUpFrom: number | null | undefined, score: number): boolean {
  return topUpFrom !== null && topUpFrom !== undefined && score >= topUpFrom;
}
