import { describe, expect, it } from 'vitest';
import { UnreadableMessage } from '../../../../shared/wire/queue/message-body.ts';
import { packMessages } from '../../../../shared/wire/queue/pack-messages.ts';
import { readTracesMessage } from '../../../../shared/wire/queue/traces-message.ts';
import { resultRecord, selectionRecord } from '../../../builders/logs.ts';
import { trace } from '../../../builders/trace.ts';

describe('readTracesMessage', () => {
  it.each([
    ['traces', [trace(1), trace(2)]],
    ['selections', [selectionRecord(1), selectionRecord(2)]],
    ['results', [resultRecord(1)]],
  ])('reads %s', (kind, lines) => {
    const bodies = packMessages(kind, kind, lines).map(({ body }) => body);

    expect(bodies.map(readTracesMessage)).toEqual([{ kind, [kind]: lines }]);
  });

  it.each([
    '{}',
    '{"kind":"other","traces":[]}',
    '{"kind":"traces"}',
    '{"kind":"traces","traces":["a"]}',
    '{"kind":"selections","traces":[]}',
    '{"kind":"results","results":{}}',
  ])('throws on %s', (body) => {
    expect(() => readTracesMessage(body)).toThrow(UnreadableMessage);
  });
});
