import { type DynamoDBClient, PutItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';

/** A client of a process that dies at its `write`-th write, before it reached the table or after. Reads pass. */
export function dyingClient(client: DynamoDBClient, write: number, when: 'before' | 'after'): DynamoDBClient {
  let writes = 0;
  return new Proxy(client, {
    get(target, name) {
      if (name !== 'send') return Reflect.get(target, name);
      return async (command: Parameters<DynamoDBClient['send']>[0]) => {
        const isWrite = command instanceof PutItemCommand || command instanceof UpdateItemCommand;
        if (isWrite) writes += 1;
        if (writes > write || (isWrite && writes === write && when === 'before')) throw new Error('died');
        const answer = await target.send(command);
        if (isWrite && writes === write) throw new Error('died');
        return answer;
      };
    },
  });
}
