import type { DayTally, PickCount, StratumCount } from '../../model/day-tally.ts';

/** A tally while it is counted. */
export interface Gathered {
  declared: number;
  overrides: number;
  readonly strata: Map<string, StratumCount>;
  readonly sources: Map<string, PickCount>;
  readonly instructions: Map<string, PickCount>;
  readonly codes: Map<string, PickCount>;
  readonly waits: number[];
}

export function emptyCount(): PickCount {
  return { selected: 0, inspected: 0, finds: 0, notFound: 0, seconds: 0, timed: 0 };
}

export function gatheredOf(bySite: Map<string, Gathered>, customsCode: string): Gathered {
  const known = bySite.get(customsCode);
  if (known) return known;
  const [strata, sources, instructions, codes] = [new Map(), new Map(), new Map(), new Map()];
  const site: Gathered = { declared: 0, overrides: 0, strata, sources, instructions, codes, waits: [] };
  bySite.set(customsCode, site);
  return site;
}

export function stratumIn(site: Gathered, named: Pick<StratumCount, 'stratum' | 'rate' | 'tier'>): StratumCount {
  const key = `${named.stratum}#${named.rate}#${named.tier}`;
  const known = site.strata.get(key);
  if (known) return known;
  const cell = {
    ...named,
    ...{ declared: 0, drawn: 0, inspected: 0, finds: 0, values: [] },
    beyond: { declared: 0, inspected: 0, finds: 0 },
  };
  site.strata.set(key, cell);
  return cell;
}

export function countInto(counts: Map<string, PickCount>, key: string, one: PickCount): void {
  counts.set(key, summed([counts.get(key) ?? emptyCount(), one]));
}

export function summed(counts: readonly PickCount[]): PickCount {
  return counts.reduce(
    (a, b) => ({
      selected: a.selected + b.selected,
      inspected: a.inspected + b.inspected,
      finds: a.finds + b.finds,
      notFound: a.notFound + b.notFound,
      seconds: a.seconds + b.seconds,
      timed: a.timed + b.timed,
    }),
    emptyCount(),
  );
}

export function talliesOf(bySite: ReadonlyMap<string, Gathered>): readonly DayTally[] {
  return sorted(bySite).map(([customsCode, site]) => ({
    customsCode,
    declared: site.declared,
    overrides: site.overrides,
    strata: sorted(site.strata).map(([, cell]) => ({ ...cell, values: ascending(cell.values) })),
    sources: Object.fromEntries(sorted(site.sources)),
    instructions: Object.fromEntries(sorted(site.instructions)),
    codes: Object.fromEntries(sorted(site.codes)),
    waits: ascending(site.waits),
  }));
}

function sorted<T>(map: ReadonlyMap<string, T>): readonly [string, T][] {
  return [...map].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function ascending(values: readonly number[]): number[] {
  return values.toSorted((a, b) => a - b);
}
