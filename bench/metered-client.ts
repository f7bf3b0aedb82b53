import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';

/** Capacity units as DynamoDB itself counts them, since the last `reset`. */
export interface Meter {
  readonly units: { readonly read: number; readonly write: number };
  reset(): void;
}

const READS = new Set(['GetItemCommand', 'BatchGetItemCommand', 'QueryCommand', 'ScanCommand']);

/** Makes every call of the client ask for its consumed capacity, and sums it up; indexes are part of it. */
export function meteredClient(client: DynamoDBClient): Meter {
  let read = 0;
  let write = 0;
  client.middlewareStack.add(
    (next, { commandName = '' }) =>
      async (args) => {
        const answer = await next({ ...args, input: { ...args.input, ReturnConsumedCapacity: 'TOTAL' } });
        const units = unitsOf(answer.output);
        if (READS.has(commandName)) read += units;
        else write += units;
        return answer;
      },
    { step: 'initialize', name: 'meter' },
  );
  return {
    get units() {
      return { read, write };
    },
    reset() {
      read = 0;
      write = 0;
    },
  };
}

/** One figure for a single table, a list of them for batch calls. */
function unitsOf(output: object): number {
  const consumed: unknown = 'ConsumedCapacity' in output ? output.ConsumedCapacity : undefined;
  const parts: unknown[] = Array.isArray(consumed) ? consumed : [consumed];
  return parts.reduce<number>((sum, part) => sum + capacityOf(part), 0);
}

function capacityOf(part: unknown): number {
  if (typeof part !== 'object' || part === null || !('CapacityUnits' in part)) return 0;
  return typeof part.CapacityUnits === 'number' ? part.CapacityUnits : 0;
}
