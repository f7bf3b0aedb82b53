import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { GetObjectCommand, ListObjectsV2Command } from '@aws-sdk/client-s3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { serveBuckets } from '../../../infra/local/buckets.ts';
import { s3At } from '../../stand-ins/clients.ts';
import { scratch } from './scratch.ts';

describe('writeObject', () => {
  it('has after a SIGKILL every object that it acknowledged, and no half ones', async () => {
    const data = scratch();
    const writer = fileURLToPath(new URL('./buckets-writer.ts', import.meta.url));
    const child = spawn(process.execPath, [writer, data], { stdio: ['ignore', 'pipe', 'inherit'] });
    onTestFinished(() => void child.kill('SIGKILL'));
    const acknowledged: string[] = [];
    for await (const line of createInterface({ input: child.stdout })) {
      acknowledged.push(line);
      if (acknowledged.length === 100) child.kill('SIGKILL');
    }
    expect(acknowledged.length).toBeGreaterThanOrEqual(100);
    writeFileSync(join(data, 'raw', 'left+1'), '{"half":');

    const again = await serveBuckets(data, [{ name: 'raw', notifies: [] }], () => undefined);
    const client = s3At(again.url);
    for (const key of acknowledged) {
      const { Body } = await client.send(new GetObjectCommand({ Bucket: 'raw', Key: key }));
      expect(await Body?.transformToString()).toBe(key.repeat(500));
    }
    const { Contents = [] } = await client.send(new ListObjectsV2Command({ Bucket: 'raw' }));
    expect(Contents.map(({ Key }) => Key)).toEqual(expect.arrayContaining(acknowledged));
    expect(Contents.map(({ Key }) => Key)).not.toContain('left+1');
    client.destroy();
    await again.stop();
  });
});
