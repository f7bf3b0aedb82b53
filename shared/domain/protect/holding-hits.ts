import type { Finding } from '../../model/finding.ts';
import type { MarkUse } from '../../model/mark-use.ts';
import type { Verdict } from '../../model/verdict.ts';

/** A finding that says which recorded right the goods use without leave. */
export type Hit = Finding & { readonly use: MarkUse };

const CODES: readonly string[] = ['ip-hit', 'gi-origin'];
const NONE: ReadonlyMap<string, Hit> = new Map();

/** The hits of a verdict that hold, one a recorded right: a benign one is explained and calls for nothing. */
export function holdingHits(verdict: Pick<Verdict, 'findings'> | null): ReadonlyMap<string, Hit> {
  const findings = verdict?.findings.filter(isHit) ?? [];
  if (findings.length === 0) return NONE;
  const hits = new Map<string, Hit>();
  for (const finding of findings) {
    if (!hits.has(finding.use.recordNo)) hits.set(finding.use.recordNo, finding);
  }
  return hits;
}

function isHit(finding: Finding): finding is Hit {
  return CODES.includes(finding.code) && finding.severity !== 'benign' && finding.use !== undefined;
}
