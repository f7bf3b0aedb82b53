import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:net';
import {
  CopyObjectCommand,
  CreateBucketCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetBucketVersioningCommand,
  GetObjectCommand,
  GetObjectTaggingCommand,
  HeadObjectCommand,
  ListObjectsCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  PutObjectRetentionCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveBuckets } from '../../../infra/local/buckets.ts';
import type { Served } from '../../../infra/local/tables.ts';
import { s3Drops } from '../../../shared/adapters/s3/s3-drops.ts';
import { s3Submissions } from '../../../shared/adapters/s3/s3-submissions.ts';
import { describeDrops } from '../../contract/drops.contract.ts';
import { describeSubmissions } from '../../contract/submissions.contract.ts';
import { s3At } from '../../stand-ins/clients.ts';
import { folderForSuite } from './scratch.ts';

const BUCKETS = Array.from({ length: 20 }, (_, i) => ({ name: `bucket-${i}`, notifies: [] }));

describe('serveBuckets', () => {
  const folder = folderForSuite();
  const told: [string, string, number][] = [];
  let served: Served;
  let s3: S3Client;
  let used = 0;

  beforeAll(async () => {
    served = await serveBuckets(folder, BUCKETS, ({ name }, key, size) => told.push([name, key, size]));
    s3 = s3At(served.url);
  });
  afterAll(async () => {
    s3.destroy();
    await served.stop();
  });

  /** A bucket that is still empty. */
  function fresh(): string {
    used += 1;
    const bucket = BUCKETS[used - 1];
    if (!bucket) throw new Error('make more buckets');
    return bucket.name;
  }

  const put = (Bucket: string, Key: string, Body: Uint8Array | string = 'x') =>
    s3.send(new PutObjectCommand({ Bucket, Key, Body }));
  const bytesOf = async (Bucket: string, Key: string) =>
    (await s3.send(new GetObjectCommand({ Bucket, Key }))).Body?.transformToByteArray();

  describeSubmissions('s3Submissions', async () => s3Submissions(s3, fresh()));
  describeDrops('s3Drops', async (files) => {
    const bucket = fresh();
    for (const [key, bytes] of files) await put(bucket, key, bytes);
    return s3Drops(s3, bucket);
  });

  it('gives back the bytes, the metadata and the date of an object', async () => {
    const Bucket = fresh();
    const Body = randomBytes(3_000_000);
    const Metadata = { org: encodeURIComponent('测试'), sha256: 'ab' };
    const from = Math.floor(Date.now() / 1000) * 1000;
    const kept = await s3.send(
      new PutObjectCommand({
        Bucket,
        Key: 'k',
        Body,
        Metadata,
        ContentType: 'application/xml',
        ContentEncoding: 'gzip',
      }),
    );
    const head = await s3.send(new HeadObjectCommand({ Bucket, Key: 'k' }));
    const known = { Metadata, ContentType: 'application/xml', ContentEncoding: 'gzip', ContentLength: Body.length };

    expect(head).toMatchObject({ ...known, ETag: kept.ETag });
    expect(head.ETag).toBe(`"${createHash('md5').update(Body).digest('hex')}"`);
    expect(head.LastModified?.getTime()).toBeGreaterThanOrEqual(from);
    expect(await s3.send(new GetObjectCommand({ Bucket, Key: 'k' }))).toMatchObject(known);
    expect(Buffer.from((await bytesOf(Bucket, 'k')) ?? []).equals(Body)).toBe(true);
  });

  it('keeps an object of no bytes, and the newest of several under one key', async () => {
    const Bucket = fresh();
    await put(Bucket, 'empty', '');
    for (const text of ['first, and long', 'second']) await put(Bucket, 'k', text);

    expect(await bytesOf(Bucket, 'empty')).toEqual(new Uint8Array());
    expect(Buffer.from((await bytesOf(Bucket, 'k')) ?? []).toString()).toBe('second');
  });

  it('never mixes two objects that are put under one key at once', async () => {
    const Bucket = fresh();
    const bodies = [randomBytes(200_000), randomBytes(1000)];
    await put(Bucket, 'k', 'x');
    const reads = Array.from({ length: 40 }, async (_, i) => {
      await put(Bucket, 'k', bodies[i % 2]);
      return Buffer.from((await bytesOf(Bucket, 'k')) ?? []);
    });

    for (const read of await Promise.all(reads)) expect(bodies.some((body) => body.equals(read))).toBe(true);
  });

  it.each([
    'raw/2026-11-04T01:30:02.915Z-id',
    'three 三单/单证.xml',
    'a+b&c=d?e#f%2F%',
    '<tag>\'"&amp;',
    'line\nfeed\r\ttab',
    '../../etc/x',
    '..',
    '.hidden',
    'a//b/',
    'upload.part',
    '~!*()',
    '😀',
    '__proto__',
  ])('takes the key %o', async (key) => {
    const Bucket = BUCKETS[19]?.name ?? '';
    await put(Bucket, key, key);

    expect(Buffer.from((await bytesOf(Bucket, key)) ?? []).toString()).toBe(key);
    const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket }));
    expect(Contents.map(({ Key }) => Key)).toContain(key);
    expect(told).toContainEqual([Bucket, key, Buffer.byteLength(key)]);
    await s3.send(new DeleteObjectCommand({ Bucket, Key: key }));
    await expect(bytesOf(Bucket, key)).rejects.toMatchObject({ name: 'NoSuchKey' });
  });

  it('refuses a key that no file name can hold', async () => {
    await expect(put(fresh(), '三'.repeat(100))).rejects.toMatchObject({ name: 'KeyTooLongError' });
  });

  it('lists page after page in byte order, under a prefix', async () => {
    const Bucket = fresh();
    const keys = ['b/1', 'a/3', 'a/\u{ff5e}', 'a/😀', 'a/1', 'a/2', 'A/0'];
    for (const key of keys) await put(Bucket, key);
    const pages: (string | undefined)[][] = [];
    let ContinuationToken: string | undefined;
    do {
      const page = await s3.send(new ListObjectsV2Command({ Bucket, Prefix: 'a/', MaxKeys: 2, ContinuationToken }));
      pages.push((page.Contents ?? []).map(({ Key }) => Key));
      ContinuationToken = page.NextContinuationToken;
      expect(page.IsTruncated).toBe(ContinuationToken !== undefined);
    } while (ContinuationToken);

    expect(pages).toEqual([['a/1', 'a/2'], ['a/3', 'a/\u{ff5e}'], ['a/😀']]);
    const after = await s3.send(new ListObjectsV2Command({ Bucket, StartAfter: 'a/3' }));
    expect(after.Contents?.map(({ Key }) => Key)).toEqual(['a/\u{ff5e}', 'a/😀', 'b/1']);
  });

  it('deletes what is there and what is not', async () => {
    const Bucket = fresh();
    await put(Bucket, 'k');
    for (let i = 0; i < 2; i++) {
      const { $metadata } = await s3.send(new DeleteObjectCommand({ Bucket, Key: 'k' }));
      expect($metadata.httpStatusCode).toBe(204);
    }

    await expect(s3.send(new HeadObjectCommand({ Bucket, Key: 'k' }))).rejects.toMatchObject({ name: 'NotFound' });
  });

  it('knows no bucket but those of the template', async () => {
    await expect(put('elsewhere', 'k')).rejects.toMatchObject({ name: 'NoSuchBucket' });
  });

  describe('what it does not do', () => {
    const Bucket = BUCKETS[18]?.name ?? '';
    const at = { Bucket, Key: 'k' };
    const calls: [string, () => Promise<unknown>][] = [
      ['CopyObject', () => s3.send(new CopyObjectCommand({ ...at, CopySource: `${Bucket}/k` }))],
      ['a range', () => s3.send(new GetObjectCommand({ ...at, Range: 'bytes=0-1' }))],
      ['a conditional put', () => s3.send(new PutObjectCommand({ ...at, Body: 'y', IfNoneMatch: '*' }))],
      ['a put with tags', () => s3.send(new PutObjectCommand({ ...at, Body: 'y', Tagging: 'a=b' }))],
      ['GetObjectTagging', () => s3.send(new GetObjectTaggingCommand(at))],
      [
        'PutObjectRetention',
        () => s3.send(new PutObjectRetentionCommand({ ...at, Retention: { Mode: 'COMPLIANCE' } })),
      ],
      ['GetBucketVersioning', () => s3.send(new GetBucketVersioningCommand({ Bucket }))],
      ['CreateBucket', () => s3.send(new CreateBucketCommand({ Bucket }))],
      ['DeleteObjects', () => s3.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects: [{ Key: 'k' }] } }))],
      ['ListObjects', () => s3.send(new ListObjectsCommand({ Bucket }))],
      ['a delimiter', () => s3.send(new ListObjectsV2Command({ Bucket, Delimiter: '/' }))],
      ['an old version', () => s3.send(new GetObjectCommand({ ...at, VersionId: '1' }))],
    ];

    it.each(calls)('answers 501 to %s and changes nothing', async (_, call) => {
      await put(Bucket, 'k', 'kept');

      await expect(call()).rejects.toMatchObject({ $metadata: { httpStatusCode: 501 } });
      expect(Buffer.from((await bytesOf(Bucket, 'k')) ?? []).toString()).toBe('kept');
    });
  });

  it('keeps nothing of a client that hangs up in the middle of a body', async () => {
    const Bucket = fresh();
    const { hostname, port } = new URL(served.url);
    const socket = connect(Number(port), hostname);
    socket.on('error', () => undefined);
    await once(socket, 'connect');
    socket.write(`PUT /${Bucket}/half HTTP/1.1\r\nhost: x\r\ncontent-length: 1000\r\n\r\nhalf`, () => {
      socket.resetAndDestroy();
    });
    await once(socket, 'close');
    await put(Bucket, 'whole');

    const { Contents } = await s3.send(new ListObjectsV2Command({ Bucket }));
    expect(Contents?.map(({ Key }) => Key)).toEqual(['whole']);
  });
});
