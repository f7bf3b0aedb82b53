import {
  GetObjectCommand,
  ListObjectsV2Command,
  type ListObjectsV2CommandOutput,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { ARRIVAL_TYPE, type Submission } from '../../model/submission.ts';
import type { Submissions } from '../../ports/submissions.ts';
import { orBusy } from '../system/or-busy.ts';

const PREFIX = 'raw/';
const KEYS_PER_CALL = 1000;
/** `YYYY-MM-DDThh:mm:ss.sssZ` */
const INSTANT_LENGTH = 24;
const CONTENT_TYPES = ['application/json', 'application/xml', 'application/x-ndjson', ARRIVAL_TYPE] as const;

/** Raw submissions as objects `raw/<receivedAt>-<submissionId>`, what is known of them in the object's metadata. */
export function s3Submissions(client: S3Client, bucket: string): Submissions {
  return {
    async keep(submission, bytes) {
      const { submissionId, org, contentType, receivedAt, sha256 } = submission;
      const key = `${PREFIX}${receivedAt}-${submissionId}`;
      const put = new PutObjectCommand({
        Bucket: bucket,
        Key: key,
        Body: bytes,
        ContentType: contentType,
        Metadata: { org: encodeURIComponent(org), sha256 },
      });
      await orBusy(client.send(put));
      return { key, ...submission };
    },

    async read(key) {
      const { Body, ContentType, Metadata } = await orBusy(
        client.send(new GetObjectCommand({ Bucket: bucket, Key: key })),
      );
      if (!Body) throw new Error(`the submission ${key} has no content`);
      const bytes = await orBusy(Body.transformToByteArray());
      const submission = {
        key,
        ...partsOf(key),
        org: decodeURIComponent(Metadata?.org ?? ''),
        contentType: contentTypeOf(ContentType),
        sha256: Metadata?.sha256 ?? '',
      };
      return { submission, bytes };
    },

    async list(afterKey, before, limit) {
      const end = `${PREFIX}${before}`;
      const keys: string[] = [];
      let from: string | undefined = afterKey;
      while (from !== undefined && keys.length < limit) {
        const { Contents = [], IsTruncated } = await page(from, Math.min(limit - keys.length, KEYS_PER_CALL));
        const found = Contents.map(({ Key = '' }) => Key);
        const inTime = found.filter((key) => key < end);
        keys.push(...inTime);
        from = IsTruncated && inTime.length === found.length ? found.at(-1) : undefined;
      }
      return keys;
    },
  };

  function page(after: string, size: number): Promise<ListObjectsV2CommandOutput> {
    const list = { Bucket: bucket, Prefix: PREFIX, MaxKeys: size, ...(after === '' ? {} : { StartAfter: after }) };
    return orBusy(client.send(new ListObjectsV2Command(list)));
  }
}

function partsOf(key: string): Pick<Submission, 'receivedAt' | 'submissionId'> {
  const name = key.slice(PREFIX.length);
  return { receivedAt: name.slice(0, INSTANT_LENGTH), submissionId: name.slice(INSTANT_LENGTH + 1) };
}

function contentTypeOf(stored: string | undefined): Submission['contentType'] {
  const known = CONTENT_TYPES.find((type) => type === stored);
  if (!known) throw new Error('a submission is stored under an unknown content type');
  return known;
}
