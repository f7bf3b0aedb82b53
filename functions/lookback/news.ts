import type { Finding } from '../../shared/model/finding.ts';
import type { Insight, Said } from '../../shared/model/insight.ts';
import type { ParcelId } from '../../shared/model/parcel-key.ts';
import type { Trace } from '../../shared/model/trace.ts';
import { stableHash } from '../../shared/notation/stable-hash.ts';

/** `grave`: other findings, a score in another tenth, a structure twice as large. `exact`: any other figure. */
export type Detail = 'grave' | 'exact';

export interface Look {
  readonly traces: readonly Trace[];
  readonly insights: readonly Insight[];
  readonly before: ReadonlyMap<string, Said>;
  /** ISO instants: the beginning of the window, its middle, and this look. */
  readonly from: string;
  readonly half: string;
  readonly asOf: string;
  readonly detail: Detail;
}

export interface News {
  readonly told: readonly Insight[];
  /** What has been told when this is. */
  readonly said: ReadonlyMap<string, Said>;
}

const TENTHS = 10;
const MARK_LENGTH = 16;

/**
 * What a look says that was not said before: new, changed and withdrawn insights. A finding keeps the time when it was found first.
 * What is only presumed of a parcel is confirmed or taken back.
 * Nothing else is taken back or weakened of parcels in the older half of the window once something that was in sight has left it: what was
 * said may have rested on that. As long as nothing left, the newest look has seen most, and what earlier ones said leaves no trace.
 * Parcels that left the window are forgotten, what was said of them stands.
 */
export function news({ traces, insights, before, from, half, asOf, detail }: Look): News {
  const told: Insight[] = [];
  const said = new Map<string, Said>();
  const present = new Map(insights.map((insight) => [insight.parcel, insight]));
  const [first, middle] = [Date.parse(from) / 1000, Date.parse(half) / 1000];
  const oldest = traces.reduce((least, { times }) => Math.min(least, times.declared), Number.POSITIVE_INFINITY);
  for (const { parcel, times, isPresumed } of traces) {
    const former = before.get(parcel);
    const insight = present.get(parcel);
    if (former === undefined && insight === undefined && !isPresumed) continue;
    const found = stamped(insight ?? nothing(parcel, asOf), former);
    const mark = markOf(found, detail);
    if (former?.mark === mark && !isPresumed) said.set(parcel, { ...former, oldest });
    else if (former !== undefined && found.score < former.score && times.declared < middle && isCut(former, first)) {
      said.set(parcel, former);
    } else {
      told.push(found);
      said.set(parcel, { mark, score: found.score, found: timesOf(found), oldest });
    }
  }
  return { told, said };
}

/** Whether something that was in sight when it was said lies before the window now. */
function isCut({ oldest }: Said, first: number): boolean {
  return oldest === undefined || oldest < first;
}

function nothing(parcel: ParcelId, asOf: string): Insight {
  return { parcel, asOf, model: '', score: 0, findings: [] };
}

function stamped(insight: Insight, former: Said | undefined): Insight {
  const findings = insight.findings.map((finding) => ({
    ...finding,
    foundAt: former?.found[finding.code] ?? insight.asOf,
  }));
  return { ...insight, findings };
}

function timesOf({ findings, asOf }: Insight): Record<string, string> {
  return Object.fromEntries(findings.map(({ code, foundAt = asOf }) => [code, foundAt]));
}

function markOf({ score, findings, model }: Insight, detail: Detail): string {
  const shown = detail === 'exact' ? findings.map(timeless) : findings.map(outline);
  const level = detail === 'exact' ? score : Math.round(score * TENTHS);
  return stableHash(JSON.stringify([model, level, shown]), MARK_LENGTH);
}

function timeless({ foundAt: _, ...finding }: Finding): Omit<Finding, 'foundAt'> {
  return finding;
}

function outline({ code, severity, lane, linked }: Finding): unknown[] {
  return [code, severity, lane, Math.floor(Math.log2((linked?.count ?? 0) + 1))];
}
