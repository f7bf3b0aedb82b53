import { describe, expect, it } from 'vitest';
import { readInspectionsMessage } from '../../../../shared/wire/queue/inspections-message.ts';
import { UnreadableMessage } from '../../../../shared/wire/queue/message-body.ts';
import { packMessages } from '../../../../shared/wire/queue/pack-messages.ts';
import { pickAt } from '../../../contract/lists.contract.ts';

describe('readInspectionsMessage', () => {
  it('reads picks', () => {
    const picks = [pickAt('5100'), pickAt('5101')];

    expect(packMessages('picks', 'picks', picks).flatMap(({ body }) => readInspectionsMessage(body))).toEqual(picks);
  });

  it.each(['{}', '{"kind":"receipts","receipts":[]}', '{"kind":"picks","picks":["a"]}'])('throws on %s', (body) => {
    expect(() => readInspectionsMessage(body)).toThrow(UnreadableMessage);
  });
});
