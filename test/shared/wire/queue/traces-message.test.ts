import { describe, expect, it } from 'vitest';
import { UnreadableMessage } from '../../../../shared/wire/queue/message-body.ts';
import { packMessages } from '../../../../shared/wire/queue/pack-messages.ts';
import { readTracesMessage } from '../../../../shared/wire/queue/traces-message.ts';
import { trace } from '../../../builders/trace.ts';

describe('readTracesMessage', () => {
  it('reads traces', () => {
    const traces = [trace(1), trace(2)];
    const bodies = packMessages('traces', 'traces', traces).map(({ body }) => body);

    expect(bodies.flatMap(readTracesMessage)).toEqual(traces);
  });

  it.each(['{}', '{"kind":"other","traces":[]}', '{"kind":"traces"}', '{"kind":"traces","traces":["a"]}'])(
    'throws on %s',
    (body) => {
      expect(() => readTracesMessage(body)).toThrow(UnreadableMessage);
    },
  );
});
