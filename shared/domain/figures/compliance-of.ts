import type { StratumCount } from '../../model/day-tally.ts';
import type { Estimate } from '../../model/estimate.ts';
import type { Figures, NoFigure, StratumFigures } from '../../model/figures.ts';
import { type Estimators, figure, noFigure, sampledOf } from './figure.ts';

/** Random picks that even a stratum in which nothing was ever found should get: a share of 5 % shows with 95 % (rules.md §8.7). */
const ADVISED_FLOOR = 59;

/** How much of what was declared violates, by the random picks alone: overall, in number and value, and per stratum. */
export function complianceOf(strata: readonly StratumCount[], estimators: Estimators): Figures['compliance'] {
  const [declared, inspected, finds] = [sum(strata, 'declared'), sum(strata, 'inspected'), sum(strata, 'finds')];
  const share = estimators.stratifiedShare(strata.map(sampledOf));
  const ofStrata = perStratum(strata, estimators);
  if (share === null) {
    const nothing = noFigure(silence(declared), finds, inspected);
    return { violations: nothing, total: nothing, value: nothing, strata: ofStrata };
  }
  return {
    violations: figure(share, finds, inspected),
    total: figure(scaled(share, declared), finds, inspected),
    value: figure(violatingValue(strata, estimators), finds, inspected),
    strata: ofStrata,
  };
}

function silence(declared: number): NoFigure {
  return declared === 0 ? 'no-declarations' : 'no-random-results';
}

/** Each find stands for as many parcels of its stratum as there are for one that was inspected at random. */
function violatingValue(strata: readonly StratumCount[], { horvitzThompson }: Estimators): Estimate {
  const sample = strata.flatMap(({ values, inspected, declared }) =>
    values.map((value) => ({ value, probability: Math.min(1, inspected / Math.max(declared, inspected)) })),
  );
  const { value, from, to } = horvitzThompson(sample);
  return {
    value,
    from: Math.max(
      from,
      sample.reduce((all, one) => all + one.value, 0),
    ),
    to,
  };
}

function perStratum(strata: readonly StratumCount[], estimators: Estimators): StratumFigures[] {
  const groups = [...Map.groupBy(strata, ({ stratum }) => stratum)].map(([stratum, cells]) => {
    const rates = [...new Set(cells.map(({ rate }) => rate))].toSorted((a, b) => a - b);
    const [declared, drawn] = [sum(cells, 'declared'), sum(cells, 'drawn')];
    return { stratum, rates, declared, drawn, inspected: sum(cells, 'inspected'), finds: sum(cells, 'finds'), cells };
  });
  const advised = advisedSizes(groups, estimators);
  return groups.map(({ cells, ...group }) => {
    const share = estimators.stratifiedShare(cells.map(sampledOf));
    const { declared, inspected, finds } = group;
    const violations = share === null ? noFigure(silence(declared), finds, inspected) : figure(share, finds, inspected);
    return { ...group, violations, advised: advised.get(group.stratum) ?? 0 };
  });
}

type Group = Omit<StratumFigures, 'violations' | 'advised'>;

/** As many random picks as were drawn, shared anew. What a stratum’s shares may be is smoothed by one find in two (Laplace). */
function advisedSizes(groups: readonly Group[], { allocate }: Estimators): ReadonlyMap<string, number> {
  const strata = groups.map(({ stratum, declared, inspected, finds }) => {
    const share = (finds + 1) / (inspected + 2);
    return { key: stratum, members: declared, deviation: Math.sqrt(share * (1 - share)) };
  });
  const drawn = groups.reduce((all, group) => all + group.drawn, 0);
  return allocate(strata, drawn, Math.min(ADVISED_FLOOR, Math.floor(drawn / Math.max(1, groups.length))));
}

function scaled({ value, from, to }: Estimate, by: number): Estimate {
  return { value: value * by, from: from * by, to: to * by };
}

function sum<Key extends string>(rows: readonly Readonly<Record<Key, number>>[], key: Key): number {
  return rows.reduce((all, row) => all + row[key], 0);
}
