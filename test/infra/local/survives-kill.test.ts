import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import {
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { LOCAL } from '../../../infra/local/tables.ts';

const SCRIPT = fileURLToPath(new URL('../../fixtures/stand-ins.mjs', import.meta.url));
const Places = z.object({ tables: z.string(), buckets: z.string() });
const folder = mkdtempSync(join(tmpdir(), 'sandan-kill-'));
const WRITES = 200;
const BYTES = Uint8Array.from({ length: 256 }, (_, i) => i);

async function start() {
  const child = spawn(process.execPath, [SCRIPT, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = await once(child.stdout, 'data');
  const { tables, buckets } = Places.parse(JSON.parse(String(line)));
  const common = { region: 'us-east-1', credentials: LOCAL, maxAttempts: 1 };
  const s3 = new S3Client({
    ...common,
    endpoint: buckets,
    requestChecksumCalculation: 'WHEN_REQUIRED',
    forcePathStyle: true,
  });
  return { child, s3, dynamodb: new DynamoDBClient({ ...common, endpoint: tables }) };
}

async function kill(child: ChildProcess) {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

const keyOf = (i: number) => `raw/2026-11-11T00:00:00.000Z-${String(i).padStart(4, '0')}`;
const answered = { items: new Set<number>(), objects: new Set<number>() };
let second: Awaited<ReturnType<typeof start>>;

/* Writers run until the process is killed under them: what was answered by then is what must be there afterwards. */
beforeAll(async () => {
  const { child, s3, dynamodb } = await start();
  const writer = async (i: number) => {
    const Key = { pk: { S: `thing-${i}` }, sk: { S: '-' } };
    await Promise.allSettled([
      dynamodb.send(new PutItemCommand({ TableName: 'Things', Item: Key })).then(() => answered.items.add(i)),
      s3
        .send(new PutObjectCommand({ Bucket: 'raw', Key: keyOf(i), Body: BYTES, Metadata: { org: `org-${i}` } }))
        .then(() => answered.objects.add(i)),
    ]);
    if (i === WRITES / 2) await kill(child);
  };
  await Promise.all(
    Array.from({ length: 4 }, async (_, lane) => {
      for (let i = lane; i < WRITES; i += 4) await writer(i);
    }),
  );
  second = await start();
});
afterAll(async () => {
  await kill(second.child);
  rmSync(folder, { recursive: true, force: true });
});

describe('a stand-in on disk', () => {
  it('was killed while it was written to', () => {
    expect(answered.items.size).toBeGreaterThan(WRITES / 4);
    expect(answered.objects.size).toBeGreaterThan(WRITES / 4);
    expect(answered.objects.size).toBeLessThan(WRITES);
  });

  it('has every item that it had answered for', async () => {
    const found = await Promise.all(
      [...answered.items].map((i) =>
        second.dynamodb.send(
          new GetItemCommand({
            TableName: 'Things',
            Key: { pk: { S: `thing-${i}` }, sk: { S: '-' } },
            ConsistentRead: true,
          }),
        ),
      ),
    );

    expect(found.filter(({ Item }) => Item === undefined)).toEqual([]);
  });

  it('has every object that it had answered for, whole and with its metadata', async () => {
    for (const i of answered.objects) {
      const { Body, Metadata } = await second.s3.send(new GetObjectCommand({ Bucket: 'raw', Key: keyOf(i) }));
      expect(await Body?.transformToByteArray()).toEqual(BYTES);
      expect(Metadata).toEqual({ org: `org-${i}` });
    }
  });

  it('lists no object that cannot be read', async () => {
    const { Contents = [] } = await second.s3.send(new ListObjectsV2Command({ Bucket: 'raw', Prefix: 'raw/' }));
    const heads = await Promise.all(
      Contents.map(({ Key }) => second.s3.send(new HeadObjectCommand({ Bucket: 'raw', Key }))),
    );

    expect(Contents.length).toBeGreaterThanOrEqual(answered.objects.size);
    expect(heads.filter(({ ContentLength }) => ContentLength !== BYTES.length)).toEqual([]);
  });
});
