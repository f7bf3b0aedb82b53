import { describe, expect, it } from 'vitest';
import { parcelId } from '../../../../shared/model/parcel-key.ts';
import { UnreadableMessage } from '../../../../shared/wire/queue/message-body.ts';
import { packMessages } from '../../../../shared/wire/queue/pack-messages.ts';
import { readPullsMessage } from '../../../../shared/wire/queue/pulls-message.ts';

describe('readPullsMessage', () => {
  it('reads tasks', () => {
    const tasks = [{ parcel: parcelId({ ebpCode: 'a', orderNo: 'b' }), notBefore: '2026-11-04T04:00:00.000Z' }];

    expect(packMessages('pulls', 'pulls', tasks).map(({ body }) => readPullsMessage(body))).toEqual([tasks]);
  });

  it.each(['{}', '{"kind":"pulls"}', '{"kind":"pulls","pulls":["a"]}', '{"kind":"picks","pulls":[]}'])(
    'throws on %s',
    (body) => {
      expect(() => readPullsMessage(body)).toThrow(UnreadableMessage);
    },
  );
});
