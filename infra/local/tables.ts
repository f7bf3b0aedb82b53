import { setTimeout as pause } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import {
  CreateTableCommand,
  type CreateTableCommandInput,
  DescribeTableCommand,
  DynamoDBClient,
  ResourceInUseException,
} from '@aws-sdk/client-dynamodb';
import type { Table } from './template.ts';

export interface Served {
  readonly url: string;
  stop(): Promise<void>;
}

/** The DynamoDB stand-in on disk, in a thread of its own: dynalite over LevelDB, which outlives a killed process. */
export async function serveTables(folder: string, tables: readonly Table[]): Promise<Served> {
  const worker = new Worker(new URL('./tables-thread.ts', import.meta.url), { workerData: { folder } });
  const gone = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
  const port = await new Promise<number>((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', resolve);
    gone.then(() => reject(new Error(`the tables in ${folder} cannot be opened`)));
  });
  worker.removeAllListeners('error'); // From here on a failure of the tables ends the process instead of passing unseen.
  const url = `http://127.0.0.1:${port}`;
  const client = new DynamoDBClient({ endpoint: url, region: 'us-east-1', credentials: LOCAL });
  try {
    for (const table of tables) await createTable(client, table);
  } catch (error) {
    await worker.terminate();
    throw error;
  } finally {
    client.destroy();
  }
  return {
    url,
    stop: async () => {
      worker.postMessage('stop');
      await gone;
    },
  };
}

const POLL_MS = 5;

/** Stand-ins ask for no real credentials. */
export const LOCAL = { accessKeyId: 'local', secretAccessKey: 'local' };

async function createTable(client: DynamoDBClient, { name, keys, attributes, indexes }: Table): Promise<void> {
  const schema = { KeySchema: keys, AttributeDefinitions: attributes, GlobalSecondaryIndexes: indexes ?? undefined };
  const asked = schema as unknown as Pick<CreateTableCommandInput, keyof typeof schema>; // CloudFormation and the API write a schema alike
  const input = { TableName: name, BillingMode: 'PAY_PER_REQUEST' as const, ...asked };
  try {
    await client.send(new CreateTableCommand(input));
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error;
  }
  // A table is answered for before it can be used.
  while ((await client.send(new DescribeTableCommand({ TableName: name }))).Table?.TableStatus !== 'ACTIVE')
    await pause(POLL_MS);
}
