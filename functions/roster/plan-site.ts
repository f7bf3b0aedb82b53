import { seatsToFree, withoutPick, withReserve } from '../../shared/domain/lists/moved.ts';
import type { Site } from '../../shared/domain/lists/opening.ts';
import { planShift } from '../../shared/domain/lists/plan-shift.ts';
import { freeSeats } from '../../shared/domain/lists/seat-picks.ts';
import { forecast, type UsualDay } from '../../shared/domain/lists/usual-day.ts';
import { Busy } from '../../shared/faults/busy.ts';
import type { PlacedPick, SamplingList } from '../../shared/model/pick.ts';
import type { ShiftPlan } from '../../shared/model/shift-plan.ts';
import { stableHash } from '../../shared/notation/stable-hash.ts';
import type { World } from './world.ts';

const ATTEMPTS = 6;
const VERSION_LENGTH = 16;

export interface PlanningTurn {
  readonly listId: string;
  /** What stands in line, the first first. */
  readonly waiting: readonly PlacedPick[];
  readonly usual: readonly UsualDay[];
  readonly now: string;
}

/**
 * Mends the running list, sets how many seats top-ups leave free, publishes the plan of the site, and wakes `dispatch` for the first in
 * line while there are seats. A plan that says the same as the one in force is not written again.
 */
export async function planSite(world: World, { customsCode, policy }: Site, turn: PlanningTurn): Promise<void> {
  const { lists, plans, outbox } = world;
  const { list, planned } = await reserved();
  const plan: ShiftPlan = { ...planned.plan, version: versionOf(planned.plan) };
  const inForce = (await plans.current()).get(customsCode);
  if (inForce?.version !== plan.version) await plans.publish(plan, inForce?.version ?? null);
  const [first] = turn.waiting;
  if (first !== undefined && freeSeats(list) > 0 && list.from <= turn.now) await outbox.inspections([first]);

  async function reserved() {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const present = await lists.list(turn.listId);
      if (present === null) throw new Error('an opened list is gone');
      const mended = await withoutLeftSeats(world, present);
      const isRunning = mended.from <= turn.now;
      const topUps = turn.waiting.filter(({ reason }) => reason === 'top-up').length;
      const planned = planShift({
        list: mended,
        waiting: turn.waiting.length - topUps,
        waitingTopUps: topUps,
        whole: forecast(turn.usual, mended.from, mended.until),
        rest: forecast(turn.usual, isRunning ? turn.now : mended.from, mended.until),
        expectedRate: policy.inspection.expectedRate,
      });
      const next = { ...withReserve(mended, planned.reserve), rev: present.rev + 1 };
      if (next.reserve === present.reserve && mended === present) return { list: present, planned };
      if ((await lists.save(next)) === 'saved') return { list: next, planned };
    }
    throw new Busy('a list kept changing');
  }
}

/** Seats that a crash left behind: their picks sit elsewhere, were given up or were not found. */
async function withoutLeftSeats({ lists }: Pick<World, 'lists'>, list: SamplingList): Promise<SamplingList> {
  const picks = await lists.picks(list.seats.flatMap(({ pickId }) => pickId ?? []));
  return seatsToFree(list, picks).reduce(withoutPick, list);
}

function versionOf(plan: Omit<ShiftPlan, 'version'>): string {
  return stableHash(JSON.stringify(plan), VERSION_LENGTH);
}
