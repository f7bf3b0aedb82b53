import { PutObjectCommand } from '@aws-sdk/client-s3';
import { serveBuckets } from '../../../infra/local/buckets.ts';
import { s3At } from '../../stand-ins/clients.ts';

/* Serves a bucket in the folder given and puts objects into it until it is killed; says each key that was acknowledged. */
const { url } = await serveBuckets(process.argv[2] ?? '', [{ name: 'raw', notifies: [] }], () => undefined);
const client = s3At(url);
await Promise.all([0, 1, 2].map(write));

async function write(line: number): Promise<void> {
  for (let i = 0; ; i++) {
    const key = `raw/${line}-${i}`;
    await client.send(new PutObjectCommand({ Bucket: 'raw', Key: key, Body: key.repeat(500) }));
    process.stdout.write(`${key}\n`);
  }
}
