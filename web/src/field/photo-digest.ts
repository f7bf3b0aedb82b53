import { hexOf } from '../../../shared/notation/hex.ts';
import type { ResultBody } from '../../../shared/wire/http/schemas/field.ts';

export type PhotoDigest = NonNullable<ResultBody['photos']>[number];

const TYPES: Readonly<Record<string, PhotoDigest['mediaType']>> = {
  'image/jpeg': 'image/jpeg',
  'image/png': 'image/png',
  'image/webp': 'image/webp',
  'image/heic': 'image/heic',
};

/** Some browsers name no type for photos of some phones. */
const BY_ENDING: Readonly<Record<string, PhotoDigest['mediaType']>> = { heic: 'image/heic', jpg: 'image/jpeg' };

/** What is sent of a photo: its digest, type and size. Null where it is no photo that the server knows. */
export async function photoDigest(photo: File): Promise<PhotoDigest | null> {
  const mediaType = TYPES[photo.type] ?? BY_ENDING[photo.name.toLowerCase().split('.').at(-1) ?? ''];
  if (mediaType === undefined || photo.size === 0) return null;
  const digest = await crypto.subtle.digest('SHA-256', await photo.arrayBuffer());
  return { sha256: hexOf(new Uint8Array(digest)), mediaType, bytes: photo.size };
}
