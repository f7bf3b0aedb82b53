import { reconcile } from '../../shared/domain/reconcile/reconcile.ts';
import { score } from '../../shared/domain/score/score.ts';
import { select } from '../../shared/domain/select/select.ts';
import { stratumOf, stratumText } from '../../shared/domain/select/stratum-of.ts';
import type { Case } from '../../shared/model/case.ts';
import { parcelId } from '../../shared/model/parcel-key.ts';
import type { Verdict } from '../../shared/model/verdict.ts';
import type { Draws } from '../../shared/ports/draws.ts';
import type { Books } from './world.ts';

/** reconcile → screen → score → select: one pure step after the other (architecture.md §2). The rights stand among the rules. */
export function judge(facts: Case, { policy, rules, versions }: Books, draws: Draws): Verdict {
  const findings = reconcile(facts, policy, rules);
  const stratum = stratumOf(facts);
  const draw = draws.draw(`${stratumText(stratum)}|${parcelId(facts.parcel)}`);
  const { lane, selection } = select({ findings, stratum, draw, policy });
  return { lane, score: score(findings, policy), findings, selection, versions };
}
