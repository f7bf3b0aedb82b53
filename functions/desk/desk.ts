import type { Lane } from '../../shared/model/finding.ts';
import type { UseCase, UseCases } from '../../shared/wire/http/call.ts';
import { decide } from './decide.ts';
import { queueItem } from './queue-item.ts';
import { mostUrgent, type Scope, scopeOf } from './queues.ts';
import { takeNext } from './take-next.ts';
import type { World } from './world.ts';

const USUAL = 50;
const COUNT_CAP = 1000;

export function desk(world: World): UseCases<'desk'> {
  return {
    getQueue: queueReply(world),

    postNext: async ({ body, caller }) => {
      const entry = await takeNext(world, caller, body);
      return { body: { parcel: entry === null ? null : queueItem(entry, world.clock.now()) } };
    },

    postDecision: async (call) => ({ body: await decide(world, call) }),
  };
}

/** Urgency is the score, then the time of waiting: both sorts are one. Counts are of the district, whichever lane is shown. */
function queueReply(world: World): UseCase<'getQueue'> {
  return async ({ query: { lane, customs, state, limit = USUAL, cursor }, caller }) => {
    const scope = await scopeOf(world, caller, { lane, customs });
    const [page, green, yellow, red] = await Promise.all([
      mostUrgent(world, scope, limit, cursor),
      countOf(world, scope, 'green'),
      countOf(world, scope, 'yellow'),
      countOf(world, scope, 'red'),
    ]);
    const now = world.clock.now();
    const parcels = page.entries.filter((entry) => state === undefined || entry.state === state);
    return {
      body: {
        parcels: parcels.map((entry) => queueItem(entry, now)),
        counts: { green, yellow, red, countCap: COUNT_CAP },
        ...(page.nextCursor === undefined ? {} : { nextCursor: page.nextCursor }),
      },
    };
  };
}

async function countOf({ dossiers }: World, { districts }: Scope, lane: Lane): Promise<number> {
  const counts = await Promise.all(
    districts.map((customsCode) => dossiers.count({ customsCode, lane, cap: COUNT_CAP })),
  );
  return Math.min(
    COUNT_CAP,
    counts.reduce((sum, count) => sum + count, 0),
  );
}
