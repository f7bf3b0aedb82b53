import { drawSubject } from '../../shared/domain/draw/draw-subject.ts';
import { isDrawn } from '../../shared/domain/draw/is-drawn.ts';
import { factsOf } from '../../shared/domain/instructions/facts-of.ts';
import { reconcile } from '../../shared/domain/reconcile/reconcile.ts';
import { score } from '../../shared/domain/score/score.ts';
import { randomRate } from '../../shared/domain/select/random-rate.ts';
import { select } from '../../shared/domain/select/select.ts';
import { stratumOf, stratumText } from '../../shared/domain/select/stratum-of.ts';
import type { Case } from '../../shared/model/case.ts';
import type { Finding } from '../../shared/model/finding.ts';
import type { ParcelFacts } from '../../shared/model/parcel-facts.ts';
import type { Verdict } from '../../shared/model/verdict.ts';
import { entryDay } from '../../shared/notation/entry-number.ts';
import { fixedTo } from '../../shared/notation/fixed.ts';
import type { Draws } from '../../shared/ports/draws.ts';
import { instructed } from './instructed.ts';
import { modelled } from './modelled.ts';
import { plannedFor } from './planned-for.ts';
import type { Targeting } from './targeting.ts';
import type { Books } from './world.ts';

/** As draws are compared: twelve digits. */
const decimal = fixedTo(12);

/** How the declaration is entered and drawn, and what was said of the parcel last. */
export interface Entered {
  readonly entryNo: string;
  /** The draws of the day on which it came. */
  readonly draws: Draws;
  readonly former: Verdict | null;
  readonly now: string;
}

export interface Judged {
  readonly verdict: Verdict;
  /** Made when they were first asked for. */
  readonly facts: () => ParcelFacts;
}

/**
 * reconcile → screen → score → instructions → select: one pure step after the other (architecture.md §2). The rights stand among the rules.
 * What was decided at a first verdict stays: the plan that it was topped up by, and what is no longer in force had chosen.
 */
export function judge(facts: Case, books: Books, targeting: Targeting, entered: Entered): Judged {
  const { policy, rules, settled, versions } = books;
  const { entryNo, draws, former } = entered;
  const own = reconcile(facts, policy, rules);
  const later = foundBy(facts);
  const findings = later.length === 0 ? own : [...own, ...later];
  const risk = Math.max(score(own, policy), facts.insight?.score ?? 0);
  let made: ParcelFacts | null = null;
  const factsMade = () => {
    made ??= factsOf(facts, findings, risk);
    return made;
  };
  const day = entryDay(entryNo);
  const stratum = stratumOf(facts);
  const hs = facts.papers.declaration?.lines.map(({ gcode }) => gcode) ?? [];
  const rate = randomRate({ stratum, hs, day, policy });
  const name = stratumText(stratum);
  const draw = draws.draw(drawSubject(name, entryNo));
  const told = instructed(targeting.instructions, factsMade, { entryNo, day, isDrawn: isDrawnAt }, former);
  const model = modelled(targeting.model, factsMade, former);
  const plan = plannedFor(targeting.plans, facts, former, entered.now);
  const { lane, lifts, selection } = select({
    findings,
    score: risk,
    stratum: name,
    entryNo,
    rate,
    draw,
    isDrawn: isDrawn(draw, decimal(rate)),
    hits: told.map(({ hit }) => hit),
    model,
    topUpFrom: plan?.topUpFrom,
    policy,
  });
  const said = told.length === 0 ? lifts : [...lifts, ...told.flatMap(({ finding }) => finding ?? [])];
  const uses = settled(facts);
  const verdict: Verdict = {
    lane,
    score: risk,
    findings: said.length === 0 ? findings : [...findings, ...said],
    ...(uses.length > 0 ? { uses } : {}),
    selection,
    versions: {
      ...versions,
      ...(model === null ? {} : { model: model.version }),
      ...(targeting.instructions === null ? {} : { instructions: targeting.instructions.version }),
      ...(plan === null ? {} : { plan: plan.version }),
    },
  };
  return { verdict, facts: factsMade };

  function isDrawnAt(subject: string, probability: number): boolean {
    return isDrawn(draws.draw(subject), decimal(probability));
  }
}

/** What looking back said of the parcel; each finding carries when it was found. */
function foundBy({ insight }: Case): Finding[] {
  return (insight?.findings ?? []).map((finding) => ({ ...finding, foundAt: finding.foundAt ?? insight?.asOf }));
}
