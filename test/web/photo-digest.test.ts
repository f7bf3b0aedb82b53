import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { photoDigest } from '../../web/src/field/photo-digest.ts';

const BYTES = 'the bytes of a photo';

describe('photoDigest', () => {
  it('is the SHA-256, the type and the size of the file, and nothing else', async () => {
    const photo = new File([BYTES], 'a.jpg', { type: 'image/jpeg' });

    const sha256 = createHash('sha256').update(BYTES).digest('hex');
    expect(await photoDigest(photo)).toEqual({ sha256, mediaType: 'image/jpeg', bytes: BYTES.length });
  });

  it('goes by the name where the browser names no type', async () => {
    expect((await photoDigest(new File([BYTES], 'IMG_1.HEIC')))?.mediaType).toBe('image/heic');
  });

  it.each([new File([BYTES], 'a.pdf', { type: 'application/pdf' }), new File([], 'empty.jpg', { type: 'image/jpeg' })])(
    'is null for what is no photo',
    async (file) => {
      expect(await photoDigest(file)).toBeNull();
    },
  );
});
