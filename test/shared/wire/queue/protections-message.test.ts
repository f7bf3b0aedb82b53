import { describe, expect, it } from 'vitest';
import { parcelId } from '../../../../shared/model/parcel-key.ts';
import { UnreadableMessage } from '../../../../shared/wire/queue/message-body.ts';
import { packMessages } from '../../../../shared/wire/queue/pack-messages.ts';
import { readProtectionsMessage } from '../../../../shared/wire/queue/protections-message.ts';

describe('readProtectionsMessage', () => {
  it('reads tasks', () => {
    const tasks = [{ parcel: parcelId({ ebpCode: 'a', orderNo: 'b' }), recordNo: 'T2026-00001' }];
    const bodies = packMessages('protections', 'protections', tasks).map(({ body }) => body);

    expect(bodies.map(readProtectionsMessage)).toEqual([tasks]);
  });

  it.each([
    '{}',
    '{"kind":"protections"}',
    '{"kind":"protections","protections":["a"]}',
    '{"kind":"pulls","protections":[]}',
  ])('throws on %s', (body) => {
    expect(() => readProtectionsMessage(body)).toThrow(UnreadableMessage);
  });
});
