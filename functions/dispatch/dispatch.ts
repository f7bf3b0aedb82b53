import { isWaiting, receivedPick } from '../../shared/domain/lists/received-pick.ts';
import { defaultPolicy } from '../../shared/domain/reference/default-policy.ts';
import { Busy } from '../../shared/faults/busy.ts';
import type { Pick, PlacedPick } from '../../shared/model/pick.ts';
import { seatAtSite } from './seat-at-site.ts';
import type { World } from './world.ts';

const ATTEMPTS = 8;

/**
 * Records picks and gives each a seat on the list of the shift at its site, or a place in the line there. A pick is one item that
 * says where it stands, so it is never on two lists; whatever dies on the way, the delivery comes again and ends in the same state.
 */
export async function dispatch(world: World, picks: readonly Pick[]): Promise<void> {
  const { reference, policy } = await world.references.current();
  const received = await receive(world, picks);
  for (const [customsCode, own] of Map.groupBy(received.filter(isWaiting), (pick) => pick.customsCode)) {
    const inspectors = (reference.inspectors ?? []).filter((person) => person.customsCode === customsCode);
    await seatAtSite(world, { customsCode, inspectors, policy: policy ?? defaultPolicy }, own);
  }
}

/** The picks as they stand once these were noted. */
async function receive({ lists }: World, picks: readonly Pick[]): Promise<readonly PlacedPick[]> {
  const noted: PlacedPick[] = [];
  let left = picks;
  for (let attempt = 0; attempt < ATTEMPTS && left.length > 0; attempt += 1) {
    const present = await lists.picks(left.map(({ pickId }) => pickId));
    const answers = await Promise.all(
      [...Map.groupBy(left, ({ pickId }) => pickId)].map(async ([pickId, [first, ...same]]) => {
        if (first === undefined) return [];
        const next = receivedPick(present.get(pickId), [first, ...same]);
        if (next !== present.get(pickId) && (await lists.place(next)) === 'stale') return [first, ...same];
        noted.push(next);
        return [];
      }),
    );
    left = answers.flat();
  }
  if (left.length > 0) throw new Busy('a pick kept changing');
  return noted;
}
