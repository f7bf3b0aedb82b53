import { type DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { Busy } from '../../faults/busy.ts';
import type { ShiftPlan } from '../../model/shift-plan.ts';
import type { Clock } from '../../ports/clock.ts';
import type { ShiftPlans } from '../../ports/shift-plans.ts';
import { orBusy } from '../system/or-busy.ts';
import { rechecked } from '../system/rechecked.ts';
import { type Item, itemKey, numberOf, revisionBefore, textOf } from './attributes.ts';
import { ifMet } from './if-met.ts';

const RECHECK_MS = 15_000;
const ATTEMPTS = 6;
const KEY = itemKey('SHIFT-PLANS', 'plans');

interface Held {
  readonly rev: number;
  readonly plans: ReadonlyMap<string, ShiftPlan>;
}

/** One small item with the plans of all sites, so that whoever judges parcels reads it in one call, and once for many parcels. */
export function dynamoShiftPlans(client: DynamoDBClient, table: string, clock: Clock): ShiftPlans {
  const inForce = rechecked(load, { first: { rev: 0, plans: new Map() }, everyMs: RECHECK_MS, clock });

  return {
    current: async () => (await inForce.current()).plans,

    async publish(plan, over) {
      for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
        const { rev, plans } = await load();
        const version = plans.get(plan.customsCode)?.version ?? null;
        if (version === plan.version) return 'unchanged';
        if (version !== over) return 'stale';
        const next = { rev: rev + 1, plans: new Map(plans).set(plan.customsCode, plan) };
        if (await write(next)) {
          inForce.hold(next);
          return 'published';
        }
      }
      throw new Busy('the plans kept changing');
    },
  };

  async function load(): Promise<Held> {
    const get = new GetItemCommand({ TableName: table, Key: KEY, ConsistentRead: true });
    return heldIn((await orBusy(client.send(get))).Item);
  }

  async function write({ rev, plans }: Held): Promise<boolean> {
    const body = JSON.stringify([...plans.values()]);
    const put = new PutItemCommand({
      TableName: table,
      Item: { ...KEY, rev: { N: String(rev) }, body: { S: body } },
      ...revisionBefore(rev),
    });
    return (await ifMet(client.send(put))) !== null;
  }
}

function heldIn(item: Item | undefined): Held {
  const plans: ShiftPlan[] = JSON.parse(textOf(item, 'body') || '[]');
  return { rev: numberOf(item, 'rev'), plans: new Map(plans.map((plan) => [plan.customsCode, plan])) };
}
