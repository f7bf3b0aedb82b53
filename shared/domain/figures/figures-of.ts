import type { DayTally, PickCount, PickSource } from '../../model/day-tally.ts';
import type { Estimate } from '../../model/estimate.ts';
import type { Figure, Figures, PlainFigure, PrecisionFigures, SourceFigures } from '../../model/figures.ts';
import { complianceOf } from './compliance-of.ts';
import { type Estimators, figure, knownShare, noFigure, plainFigure, sampledOf, shareFigure } from './figure.ts';
import { emptyCount, summed } from './gathered.ts';
import { quantile } from './quantile.ts';
import { BY_RISK, recallOf } from './recall-of.ts';
import { sumTallies } from './sum-tallies.ts';
import { tiersOf } from './tiers-of.ts';

/** In the order in which slots are given. */
const SOURCES: readonly PickSource[] = ['instruction', 'targeted', 'random', 'top-up', 'officer'];
const MINUTE = 60;

export interface FiguresInput {
  readonly customs: string;
  /** Days of China, both included. */
  readonly from: string;
  readonly to: string;
  /** Of all days and of the sites in sight. */
  readonly tallies: readonly DayTally[];
  readonly estimators: Estimators;
}

/** The figures of a period: the same logs give the same figures, in whatever order they were read. */
export function figuresOf({ customs, from, to, tallies, estimators }: FiguresInput): Figures {
  const all = sumTallies(tallies, customs);
  const count = (source: PickSource): PickCount => all.sources[source] ?? emptyCount();
  const everything = summed(SOURCES.map(count));
  const share = (part: number, of: number, reason: Parameters<typeof noFigure>[0]) =>
    shareFigure(estimators, part, of, reason);
  const { inspected, finds } = everything;
  const base = estimators.stratifiedShare(all.strata.map(sampledOf));
  return {
    ...{ customs, from, to, declared: all.declared },
    selected: knownShare(everything.selected, all.declared, 'no-declarations'),
    inspected: knownShare(inspected, all.declared, 'no-declarations'),
    sources: SOURCES.map((source) => sourceFigures(source, count(source), base, estimators)),
    compliance: complianceOf(all.strata, estimators),
    recall: recallOf(all, estimators),
    shareOfFindsByRandom: share(count('random').finds, finds, 'no-finds'),
    discretion: share(count('officer').inspected, inspected, 'nothing-inspected'),
    foundByRisk: share(summed(BY_RISK.map(count)).finds, inspected, 'nothing-inspected'),
    instructions: precisions(all.instructions, base, estimators),
    codes: precisions(all.codes, base, estimators),
    waiting: {
      median: plainFigure(quantile(all.waits, 0.5), 'nothing-inspected'),
      p90: plainFigure(quantile(all.waits, 0.9), 'nothing-inspected'),
    },
    costPerFind: costPerFind(everything),
    overrides: plainFigure(tallies.length === 0 ? null : all.overrides, 'no-declarations'),
    sites: sitesOf(tallies),
    tiers: tiersOf(all.strata),
  };
}

/** Violation rate of all declarations, as random picks show it; null where they show nothing. */
type Base = Estimate | null;

function sourceFigures(source: PickSource, count: PickCount, base: Base, estimators: Estimators): SourceFigures {
  const { selected, inspected, finds, notFound } = count;
  return {
    ...{ source, selected, inspected, finds, notFound },
    hitRate: shareFigure(estimators, finds, inspected, 'nothing-inspected'),
    lift: liftOf(count, base, estimators),
    costPerFind: costPerFind(count),
  };
}

function precisions(counts: DayTally['codes'], base: Base, estimators: Estimators): PrecisionFigures[] {
  return Object.entries(counts).map(([key, count]) => {
    const { selected, inspected, finds, notFound } = count;
    const precision = shareFigure(estimators, finds, inspected, 'nothing-inspected');
    return { ...{ key, selected, inspected, finds, notFound }, precision, lift: liftOf(count, base, estimators) };
  });
}

/** How many times the base rate is found among those inspected. */
function liftOf({ inspected, finds }: PickCount, base: Base, estimators: Estimators): Figure {
  if (inspected === 0) return noFigure('nothing-inspected');
  if (base === null) return noFigure('no-random-results', finds, inspected);
  const lift = estimators.ratioOf(estimators.wilson(finds, inspected), base);
  return lift === null ? noFigure('no-finds-by-random', finds, inspected) : figure(lift, finds, inspected);
}

/** Minutes of people per find. Picks without a stated time are taken to cost what the others did on average. */
function costPerFind({ seconds, timed, inspected, notFound, finds }: PickCount): PlainFigure {
  if (timed === 0) return plainFigure(null, 'no-times');
  const minutes = ((seconds / timed) * (inspected + notFound)) / MINUTE;
  return plainFigure(finds === 0 ? null : minutes / finds, 'no-finds');
}

function sitesOf(tallies: readonly DayTally[]): Figures['sites'] {
  return [...Map.groupBy(tallies, ({ customsCode }) => customsCode)]
    .map(([customsCode, some]) => {
      const { declared, sources } = sumTallies(some, customsCode);
      const { selected, inspected, finds, notFound } = summed(Object.values(sources));
      return { customsCode, declared, selected, inspected, finds, notFound };
    })
    .toSorted((a, b) => (a.customsCode < b.customsCode ? -1 : 1));
}
