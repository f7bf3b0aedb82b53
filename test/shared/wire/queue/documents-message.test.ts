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

  it('reads goods that came back', () => {
    const parcel = parcelId({ ebpCode: '4401TEST01', orderNo: 'a' });
    const returned = [{ parcel, arrival: { at: '2026-12-14T01:00:00.000Z', weight: '0.8' } }];
    const bodies = packMessages('returned', 'returned', returned).map(({ body }) => body);

    expect(bodies.map(readDocumentsMessage)).toEqual([{ kind: 'returned', returned }]);
  });

  it('reads what happened in pulls', () => {
    const news = [{ parcel: parcelId({ ebpCode: 'a', orderNo: 'b' }), kind: 'overdue', at: '2026-11-05' }];
    const bodies = packMessages('rawPayments', 'news', news).map(({ body }) => body);

    expect(bodies.map(readDocumentsMessage)).toEqual([{ kind: 'rawPayments', news }]);
  });

  it('reads how cases ended', () => {
    const parcel = parcelId({ ebpCode: 'a', orderNo: 'b' });
    const outcomes = [{ parcel, recordNo: 'T1', outcome: 'denied', at: '2026-11-05', caseId: 'ip-1' }];
    const bodies = packMessages('ipOutcomes', 'outcomes', outcomes).map(({ body }) => body);

    expect(bodies.map(readDocumentsMessage)).toEqual([{ kind: 'ipOutcomes', outcomes }]);
  });

  it.each([
    '{"kind":"ipOutcomes","outcomes":[1]}',
    '{"kind":"rawPayments","news":["a"]}',
    '{}',
    '{"kind":"other"}',
    '{"kind":"arrived"}',
    '{"kind":"arrived","documents":[1]}',
    '{"kind":"reassess","parcels":[{}]}',
  ])('throws on %s', (body) => {
    expect(() => readDocumentsMessage(body)).toThrow(UnreadableMessage);
  });
});
