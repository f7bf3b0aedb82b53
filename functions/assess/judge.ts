import { reconcile } from '../../shared/domain/reconcile/reconcile.ts';
import { score } from '../../shared/domain/score/score.ts';
import { select } from '../../shared/domain/select/select.ts';
import { stratumOf, stratumText } from '../../shared/domain/select/stratum-of.ts';
import type { Case } from '../../shared/model/case.ts';
import type { Finding } from '../../shared/model/finding.ts';
import { parcelId } from '../../shared/model/parcel-key.ts';
import type { Verdict } from '../../shared/model/verdict.ts';
import type { Draws } from '../../shared/ports/draws.ts';
import type { Books } from './world.ts';

/** reconcile → screen → score → select: one pure step after the other (architecture.md §2). The rights stand among the rules. */
export function judge(facts: Case, { policy, rules, settled, versions }: Books, draws: Draws): Verdict {
  const own = reconcile(facts, policy, rules);
  const findings = [...own, ...foundBy(facts)];
  const stratum = stratumOf(facts);
  const draw = draws.draw(`${stratumText(stratum)}|${parcelId(facts.parcel)}`);
  const risk = Math.max(score(own, policy), facts.insight?.score ?? 0);
  const { lane, lift, selection } = select({ findings, score: risk, stratum, draw, policy });
  const uses = settled(facts);
  const said = {
    findings: lift === null ? findings : [...findings, lift],
    ...(uses.length > 0 ? { uses: [...uses] } : {}),
  };
  return { lane, score: risk, ...said, selection, versions };
}

/** What looking back said of the parcel; each finding carries when it was found. */
function foundBy({ insight }: Case): Finding[] {
  return (insight?.findings ?? []).map((finding) => ({ ...finding, foundAt: finding.foundAt ?? insight?.asOf }));
}
