import { type DynamoDBClient, PutItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';

/** Every death of a process within so many writes: at each of them, before it is done and after. */
export function deathsAt(writes: number): readonly (readonly [write: number, when: 'before' | 'after'])[] {
  return Array.from({ length: writes }, (_, at) => at + 1).flatMap((write) => [
    [write, 'before'] as const,
    [write, 'after'] as const,
  ]);
}

/**
 * A client of a process that dies at its `write`-th write, before it reached the table or after. Reads pass. What was on its way
 * arrives before the death is told, so that nothing of the dead process comes between what a test does next.
 */
export function dyingClient(client: DynamoDBClient, write: number, when: 'before' | 'after'): DynamoDBClient {
  let writes = 0;
  const onTheirWay = new Set<Promise<unknown>>();
  return new Proxy(client, {
    get(target, name) {
      if (name !== 'send') return Reflect.get(target, name);
      return async (command: Parameters<DynamoDBClient['send']>[0]) => {
        const isWrite = command instanceof PutItemCommand || command instanceof UpdateItemCommand;
        if (isWrite) writes += 1;
        if (writes > write || (isWrite && writes === write && when === 'before')) return die();
        const isLast = isWrite && writes === write;
        const sent = target.send(command);
        onTheirWay.add(sent);
        const answer = await sent.finally(() => onTheirWay.delete(sent));
        return isLast ? die() : answer;
      };
    },
  });

  async function die(): Promise<never> {
    await Promise.allSettled(onTheirWay);
    throw new Error('died');
  }
}
