import { isOfSelection } from '../../shared/domain/select/findings-of-parcel.ts';
import { marksTraced } from '../../shared/domain/trace/marks-traced.ts';
import { codesTraced } from '../../shared/domain/trace/trace-of.ts';
import type { Dossier } from '../../shared/model/dossier.ts';
import type { Finding } from '../../shared/model/finding.ts';
import type { Trace } from '../../shared/model/trace.ts';
import type { Announcement } from './announce.ts';
import type { Sketches } from './sketches.ts';

type Told = Pick<Announcement, 'before' | 'after' | 'again'>;

/** The traces that a delivery changed, and those that a repeated delivery may have failed to tell. */
export function tracesOf(told: readonly Told[], sketches: Sketches): Trace[] {
  return told.flatMap(({ before, after, again }) => {
    if (before === after && !again) return [];
    const former = before === after ? null : drawn(before);
    const present = drawn(after);
    return present === null || (!again && isSame(former, present)) ? [] : [present];
  });

  function drawn(dossier: Dossier): Trace | null {
    const sketch = sketches(dossier);
    if (sketch === null) return null;
    const { rev, verdict, insight, arrivals } = dossier;
    const findings = (verdict?.findings ?? []).filter(isOfDocuments);
    const marks = marksTraced(findings);
    return {
      ...sketch.trace,
      rev,
      codes: codesTraced(findings),
      arrivals: arrivals.length,
      ...(insight?.isPresumed ? { isPresumed: true } : {}),
      ...(marks.length > 0 ? { marks, waybillBlock: sketch.waybillBlock() } : {}),
    };
  }
}

/** What looking back found, and what only selection says, would tell it nothing but its own words, or what people look for. */
function isOfDocuments({ code, foundAt }: Finding): boolean {
  return foundAt === undefined && !isOfSelection({ code });
}

function isSame(former: Trace | null, present: Trace): boolean {
  return former !== null && JSON.stringify({ ...former, rev: 0 }) === JSON.stringify({ ...present, rev: 0 });
}
