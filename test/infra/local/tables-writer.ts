import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { serveTables } from '../../../infra/local/tables.ts';
import { dynamoAt } from '../../stand-ins/clients.ts';
import { THINGS } from './things.ts';

/* Serves tables in the folder given and writes into them until it is killed; says each key that was acknowledged. */
const { url } = await serveTables(process.argv[2] ?? '', [THINGS]);
const client = dynamoAt(url);
for (let i = 0; ; i++) {
  const pk = `key-${i}`;
  await client.send(
    new PutItemCommand({ TableName: THINGS.name, Item: { pk: { S: pk }, text: { S: `three ${pk}` } } }),
  );
  process.stdout.write(`${pk}\n`);
}
