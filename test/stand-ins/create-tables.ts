import {
  CreateTableCommand,
  type CreateTableCommandInput,
  DeleteTableCommand,
  type DynamoDBClient,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import { QUEUE_INDEX, TABLE_KEY } from '../../shared/names/tables.ts';

/** The names that the tables got on a server. */
export interface Tables {
  readonly dossiers: string;
  readonly ledger: string;
  readonly desk: string;
  readonly reference: string;
}

/** The four tables as the template describes them, under names of their own. */
export async function createTables(client: DynamoDBClient): Promise<Tables> {
  const run = Math.random().toString(36).slice(2, 8);
  const names: Tables = {
    dossiers: `dossiers-${run}`,
    ledger: `ledger-${run}`,
    desk: `desk-${run}`,
    reference: `reference-${run}`,
  };
  for (const name of Object.values(names))
    await create(client, name === names.dossiers ? withQueue(name) : plain(name));
  return names;
}

export async function deleteTables(client: DynamoDBClient, tables: Partial<Tables>): Promise<void> {
  for (const name of Object.values(tables)) await client.send(new DeleteTableCommand({ TableName: name }));
}

async function create(client: DynamoDBClient, input: CreateTableCommandInput): Promise<void> {
  await client.send(new CreateTableCommand(input));
  await waitUntilTableExists({ client, maxWaitTime: 30, minDelay: 1, maxDelay: 1 }, { TableName: input.TableName });
}

function plain(name: string): CreateTableCommandInput {
  return {
    TableName: name,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [text(TABLE_KEY.partition), text(TABLE_KEY.sort)],
    KeySchema: [
      { AttributeName: TABLE_KEY.partition, KeyType: 'HASH' },
      { AttributeName: TABLE_KEY.sort, KeyType: 'RANGE' },
    ],
  };
}

function withQueue(name: string): CreateTableCommandInput {
  const table = plain(name);
  return {
    ...table,
    AttributeDefinitions: [...(table.AttributeDefinitions ?? []), text(QUEUE_INDEX.partition), text(QUEUE_INDEX.sort)],
    GlobalSecondaryIndexes: [
      {
        IndexName: QUEUE_INDEX.name,
        KeySchema: [
          { AttributeName: QUEUE_INDEX.partition, KeyType: 'HASH' },
          { AttributeName: QUEUE_INDEX.sort, KeyType: 'RANGE' },
        ],
        Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: [...QUEUE_INDEX.projected] },
      },
    ],
  };
}

function text(name: string) {
  return { AttributeName: name, AttributeType: 'S' } as const;
}
