import { atWork } from '../../shared/domain/lists/at-work.ts';
import { type Bays, bayNameOf } from '../../shared/domain/lists/list-order.ts';
import { picksOnList } from '../../shared/domain/lists/moved.ts';
import { peopleOf, slotsOf } from '../../shared/domain/lists/seat-picks.ts';
import type { PlacedPick, SamplingList } from '../../shared/model/pick.ts';
import type { ListView, PickView } from '../../shared/wire/http/schemas/field.ts';

export function listView(list: SamplingList, together: number): ListView {
  const { id, customsCode, day, shift, from, until, isClosed } = list;
  const { inspectors, excluded } = atWork(list, together);
  const { root, population, frozenAt, seedFrom } = list.draw;
  return {
    ...{ id, customsCode, day, shift, from, until, isClosed },
    inspectors: inspectors.map((one) => ({ ...one })),
    excluded: excluded.map((one) => ({ ...one })),
    draw: { root, population: population.length, frozenAt, seedFrom },
    slots: slotsOf(list),
    count: picksOnList(list).length,
    overridden: list.overrides.filter(({ confirmedBy }) => confirmedBy !== null).length,
  };
}

export function pickView(pick: PlacedPick, list: SamplingList, bays: Bays): PickView {
  const { pickId, ebpCode, orderNo, reason, score, pickedAt, outcome, resultAt, report } = pick;
  const pair = pick.seat === null ? [] : peopleOf(list, list.seats[pick.seat]?.pair ?? []);
  return {
    ...{ pickId, ebpCode, orderNo, reason, score, pickedAt, outcome, resultAt },
    codes: [...pick.codes],
    needs: [...(pick.needs ?? [])],
    bay: bayNameOf(pick, bays),
    inspectors: pair.map(({ id, name }) => ({ id, name })),
    state: stateOf(pick),
    report: report && {
      ...report,
      quantities: report.quantities.map((line) => ({ ...line })),
      photos: report.photos.map((photo) => ({ ...photo })),
    },
  };
}

function stateOf({ outcome, report, shed }: PlacedPick): PickView['state'] {
  if (outcome !== null) return 'done';
  if (report !== null) return 'awaiting-signature';
  return shed === null ? 'open' : 'given-up';
}
