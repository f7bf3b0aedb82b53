import { GetObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { orBusy } from '../system/or-busy.ts';

/** What S3 answers for an object that is not there; without the right to list, the second. */
const ABSENT = new Set(['NoSuchKey', 'AccessDenied']);

/** The content of an object; null when there is none. Throws Busy when S3 asks to wait, and what else fails as a defect. */
export async function objectBytes(s3: S3Client, bucket: string, key: string): Promise<Uint8Array | null> {
  try {
    const { Body } = await orBusy(s3.send(new GetObjectCommand({ Bucket: bucket, Key: key })));
    if (!Body) throw new Error(`the object ${key} has no content`);
    return await orBusy(Body.transformToByteArray());
  } catch (error) {
    if (error instanceof Error && ABSENT.has(error.name)) return null;
    throw error;
  }
}
