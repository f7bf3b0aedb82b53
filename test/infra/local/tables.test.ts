import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { describe, expect, it, onTestFinished } from 'vitest';
import { serveTables } from '../../../infra/local/tables.ts';
import { dynamoAt } from '../../stand-ins/clients.ts';
import { scratch } from './scratch.ts';
import { THINGS } from './things.ts';

async function serve(folder: string) {
  const served = await serveTables(folder, [THINGS]);
  onTestFinished(() => served.stop());
  const client = dynamoAt(served.url);
  onTestFinished(() => client.destroy());
  return { ...served, client };
}

describe('serveTables', () => {
  it('keeps what a killed process had acknowledged', async () => {
    const folder = scratch();
    const writer = fileURLToPath(new URL('./tables-writer.ts', import.meta.url));
    const child = spawn(process.execPath, [writer, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
    onTestFinished(() => void child.kill('SIGKILL'));
    const acknowledged: string[] = [];
    for await (const line of createInterface({ input: child.stdout })) {
      acknowledged.push(line);
      if (acknowledged.length === 100) child.kill('SIGKILL');
    }
    expect(acknowledged.length).toBeGreaterThanOrEqual(100);

    const { client } = await serve(folder);
    for (const pk of acknowledged) {
      const { Item } = await client.send(new GetItemCommand({ TableName: THINGS.name, Key: { pk: { S: pk } } }));
      expect(Item).toEqual({ pk: { S: pk }, text: { S: `three ${pk}` } });
    }
  });

  it('outlives clients that hang up in the middle of a body', async () => {
    const { url, client } = await serve(scratch());
    const { hostname, port } = new URL(url);
    for (let i = 0; i < 5; i++) {
      const socket = connect(Number(port), hostname);
      await once(socket, 'connect');
      socket.on('error', () => undefined);
      const head =
        'POST / HTTP/1.1\r\nhost: x\r\ncontent-type: application/x-amz-json-1.0\r\nx-amz-target: DynamoDB_20120810.GetItem\r\n';
      socket.write(`${head}content-length: 1000\r\n\r\n{"half`, () => socket.resetAndDestroy());
      await once(socket, 'close');
    }

    const put = new PutItemCommand({ TableName: THINGS.name, Item: { pk: { S: 'after' } } });
    expect((await client.send(put)).$metadata.httpStatusCode).toBe(200);
  });

  it('opens again what it closed itself, its tables there already', async () => {
    const folder = scratch();
    const first = await serveTables(folder, [THINGS]);
    const before = dynamoAt(first.url);
    await before.send(new PutItemCommand({ TableName: THINGS.name, Item: { pk: { S: 'kept' } } }));
    await first.stop();
    before.destroy();

    const { client } = await serve(folder);
    const got = await client.send(new GetItemCommand({ TableName: THINGS.name, Key: { pk: { S: 'kept' } } }));
    expect(got.Item).toEqual({ pk: { S: 'kept' } });
  });

  it('rejects a table that it cannot make, and ends', async () => {
    await expect(serveTables(scratch(), [{ ...THINGS, keys: [] }])).rejects.toThrow();
  });
});
