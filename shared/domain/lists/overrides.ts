import type { ListedInspector, Override, SamplingList } from '../../model/pick.ts';
import { loadsOf } from './seat-picks.ts';

export type OverrideFault = 'unknown' | 'same-person' | 'nobody-left';

/** The list with a proposal; the same object when that was proposed before. */
export function proposed(list: SamplingList, override: Override): SamplingList {
  if (list.overrides.some(({ id }) => id === override.id)) return list;
  return { ...list, rev: list.rev + 1, overrides: [...list.overrides, override] };
}

/**
 * The list with a proposal confirmed by another person than proposed it (rules.md §8.2): an inspector who is taken off is replaced
 * by the next of the drawn order who has no pick yet and can do as much. The same object when it was confirmed before.
 */
export function confirmed(
  list: SamplingList,
  overrideId: string,
  by: string,
  at: string,
): SamplingList | OverrideFault {
  const override = list.overrides.find(({ id }) => id === overrideId);
  if (override === undefined) return 'unknown';
  if (override.confirmedBy !== null) return list;
  if (override.proposedBy === by) return 'same-person';
  const overrides = list.overrides.map((one) =>
    one === override ? { ...one, confirmedBy: by, confirmedAt: at } : one,
  );
  const changed = override.kind === 'replace-inspector' ? replaced(list, override.subject) : list;
  return typeof changed === 'string' ? changed : { ...changed, rev: list.rev + 1, overrides };
}

/** Why an inspector cannot be replaced; null where somebody of the drawn order can take over. */
export function replaceFault(list: SamplingList, inspectorId: string): OverrideFault | null {
  const changed = replaced(list, inspectorId);
  return typeof changed === 'string' ? changed : null;
}

/** The two change places in the drawn order, and whoever was taken off has no capacity any more. `draw.chosen` keeps what was drawn. */
function replaced(list: SamplingList, inspectorId: string): SamplingList | OverrideFault {
  const { inspectors, draw } = list;
  const loads = loadsOf(list);
  const from = inspectors.findIndex(({ id, capacity }) => id === inspectorId && capacity > 0);
  const off = inspectors[from];
  if (off === undefined) return 'unknown';
  const to = inspectors.findIndex(
    ({ capacity }, place) =>
      place > from && (loads[place] ?? 0) === 0 && capacity > 0 && capacity >= (loads[from] ?? 0),
  );
  const on = inspectors[to];
  if (on === undefined) return 'nobody-left';
  const places: readonly ListedInspector[] = inspectors.map((person, place) =>
    place === from ? on : place === to ? { ...off, capacity: 0 } : person,
  );
  return {
    ...list,
    inspectors: places,
    draw: { ...draw, excluded: [...draw.excluded, { id: off.id, reason: 'taken-off' }] },
  };
}
