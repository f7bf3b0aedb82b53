import { slotsOf } from '../shared/domain/lists/seat-picks.ts';
import type { PlacedPick, SamplingList } from '../shared/model/pick.ts';
import { SITES, STRATA } from './capacity/arrivals.ts';
import { type Simulated, simulate, UNTIL } from './capacity/simulate.ts';
import type { Bench, Figure } from './figure.ts';

const SEED = 11;
const REASONS = ['instruction', 'targeted', 'random', 'top-up'] as const;

/** Double Eleven at three sites in two shifts a day, ten times the load in the first hour: what was opened, what waits, what was given up. */
export const capacity: Bench = {
  title:
    'capacity: Double Eleven, 10 × load from 00:00 to 01:00, three sites, two shifts a day, real dispatch and roster in memory',
  run: async () => {
    const [run, again, shuffled] = await quietly(
      async () => [await simulate(SEED, null), await simulate(SEED, null), await simulate(SEED, 5)] as const,
    );
    return [
      ...SITES.flatMap(({ customsCode }) => siteFigures(run, customsCode)),
      ...STRATA.map(({ name }) => floorOf(run, name)),
      { name: 'capacity-lists-over-slots', value: run.lists.filter(isOver(run)).length, unit: 'lists' },
      { name: 'capacity-picks-in-two-places', value: run.twice.size, unit: 'picks' },
      { name: 'capacity-replay-same-bytes', value: Number(again.digest === run.digest), unit: '1 = yes' },
      ...orderFigures(run, shuffled),
    ];
  },
};

function siteFigures(run: Simulated, customsCode: string): Figure[] {
  const lists = run.lists.filter((list) => list.customsCode === customsCode && list.from < UNTIL).toReversed();
  const rows = lists.map((list): Figure => {
    const arrived = run.arrivals.filter(
      (one) => one.customsCode === customsCode && one.at >= list.from && one.at < list.until,
    );
    const picked = run.picks.filter(
      (one) => one.customsCode === customsCode && one.pickedAt >= list.from && one.pickedAt < list.until,
    );
    const note = [
      `slots ${slotsOf(list)}`,
      `declared ${arrived.length}`,
      `picked ${by(picked)}`,
      `given up of these ${by(picked.filter(({ shed }) => shed !== null)) || 'none'}`,
    ].join('; ');
    return { name: `capacity-${list.id}-inspections`, value: onList(run, list).length, unit: 'picks', note };
  });
  const waiting = run.picks.filter(
    (one) => one.customsCode === customsCode && one.listId === null && one.shed === null,
  );
  return [
    ...rows,
    {
      name: `capacity-${customsCode}-in-line-at-the-end`,
      value: waiting.length,
      unit: 'picks',
      note: by(waiting) || 'none',
    },
  ];
}

function by(picks: readonly PlacedPick[]): string {
  return REASONS.flatMap((reason) => {
    const count = picks.filter((pick) => pick.reason === reason).length;
    return count === 0 ? [] : [`${reason} ${count}`];
  }).join(', ');
}

function onList({ picks }: Simulated, { id }: SamplingList): readonly PlacedPick[] {
  return picks.filter(({ listId, outcome, shed }) => listId === id && outcome !== 'not-found' && shed === null);
}

function isOver(run: Simulated): (list: SamplingList) => boolean {
  return (list) => onList(run, list).length > slotsOf(list);
}

/** Of what the draw chose, nothing may be given up: then the drawn share of a stratum stands for it. */
function floorOf({ arrivals, picks }: Simulated, stratum: string): Figure {
  const own = arrivals.filter((one) => one.stratum === stratum);
  const drawn = new Set(own.filter(({ isDrawn }) => isDrawn).map(({ orderNo }) => orderNo));
  const kept = picks.filter(({ orderNo, shed }) => drawn.has(orderNo) && shed === null).length;
  const note = `${drawn.size} drawn of ${own.length} declared, kept ${kept}`;
  return {
    name: `capacity-floor-${stratum.replace('|', '-')}`,
    value: (100 * kept) / drawn.size,
    unit: '% of the drawn',
    note,
  };
}

function orderFigures(run: Simulated, other: Simulated): Figure[] {
  const listed = (one: Simulated) => new Map(one.picks.map(({ pickId, listId }) => [pickId, listId]));
  const [first, second] = [listed(run), listed(other)];
  const differing = [...first].filter(([pickId, listId]) => second.get(pickId) !== listId).length;
  const drawnLost = other.picks.filter(({ atRandom, shed }) => atRandom === true && shed !== null).length;
  const note = `of ${first.size}; the hour’s picks shuffled and delivered at its end; random picks given up: ${drawnLost}; lists over their slots: ${other.lists.filter(isOver(other)).length}`;
  return [{ name: 'capacity-other-order-on-another-list', value: differing, unit: 'picks', note }];
}

/** What the functions log of it is told by the figures. */
async function quietly<T>(work: () => Promise<T>): Promise<T> {
  const told = console.log;
  console.log = () => undefined;
  try {
    return await work();
  } finally {
    console.log = told;
  }
}
