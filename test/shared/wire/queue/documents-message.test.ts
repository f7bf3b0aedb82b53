import { describe, expect, it } from 'vitest';
import { parcelId } from '../../../../shared/model/parcel-key.ts';
import { readDocumentsMessage } from '../../../../shared/wire/queue/documents-message.ts';
import { UnreadableMessage } from '../../../../shared/wire/queue/message-body.ts';
import { packMessages } from '../../../../shared/wire/queue/pack-messages.ts';
import { cleanDossier } from '../../../contract/parcel-dossier.ts';

describe('readDocumentsMessage', () => {
  it('reads documents that arrived', () => {
    const { versions } = cleanDossier();
    const bodies = packMessages('arrived', 'documents', versions).map(({ body }) => body);

    expect(bodies.map(readDocumentsMessage)).toEqual([{ kind: 'arrived', documents: versions }]);
  });

  it('reads parcels to judge again', () => {
    const parcels = [parcelId({ ebpCode: '4401TEST01', orderNo: 'a' })];
    const bodies = packMessages('reassess', 'parcels', parcels).map(({ body }) => body);

    expect(bodies.map(readDocumentsMessage)).toEqual([{ kind: 'reassess', parcels }]);
  });

  it.each([
    '{}',
    '{"kind":"other"}',
    '{"kind":"arrived"}',
    '{"kind":"arrived","documents":[1]}',
    '{"kind":"reassess","parcels":[{}]}',
  ])('throws on %s', (body) => {
    expect(() => readDocumentsMessage(body)).toThrow(UnreadableMessage);
  });
});
