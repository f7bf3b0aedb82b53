import { describe, expect, it } from 'vitest';
import { UnreadableMessage } from '../../../../shared/wire/queue/message-body.ts';
import { readNoticesMessage } from '../../../../shared/wire/queue/notices-message.ts';
import { packMessages } from '../../../../shared/wire/queue/pack-messages.ts';
import { receipt } from '../../../contract/receipts.contract.ts';

describe('readNoticesMessage', () => {
  it('reads receipts', () => {
    const receipts = [receipt('a', 'org'), receipt('b', 'org')];

    expect(packMessages('receipts', 'receipts', receipts).flatMap(({ body }) => readNoticesMessage(body))).toEqual(
      receipts,
    );
  });

  it.each(['{}', '{"kind":"picks","picks":[]}', '{"kind":"receipts","receipts":[1]}'])('throws on %s', (body) => {
    expect(() => readNoticesMessage(body)).toThrow(UnreadableMessage);
  });
});
