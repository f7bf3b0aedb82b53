import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { eachMessage } from '../../../shared/edge/each-message.ts';
import { Busy } from '../../../shared/faults/busy.ts';
import { Refusal } from '../../../shared/faults/refusal.ts';
import { identityLeaks } from '../../privacy/fictitious.ts';

const batch = (...bodies: string[]) => ({ Records: bodies.map((body, at) => ({ messageId: `m${at}`, body })) });

let log: { event: string; messageId: string }[];
beforeEach(() => {
  log = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => {
    expect(identityLeaks(line)).toEqual([]);
    log.push(JSON.parse(line));
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** Messages are numbers; what happens depends on them. */
const handler = (seen: [number, string][] = []) =>
  eachMessage(
    (body) => {
      if (!/^\d+$/.test(body)) throw new SyntaxError(`not a number: ${body}`);
      return Number(body);
    },
    async (message, messageId) => {
      if (message === 4) throw new Refusal('unreadable', 'refused');
      if (message === 5) throw new Busy('later');
      if (message === 6) throw new Error('defect with 13800000001');
      await Promise.resolve();
      seen.push([message, messageId]);
    },
  );

describe('eachMessage', () => {
  it('handles each message, one after the other', async () => {
    const seen: [number, string][] = [];

    const reply = await handler(seen)(batch('1', '2', '3'));

    expect(reply).toEqual({ batchItemFailures: [] });
    expect(seen).toEqual([
      [1, 'm0'],
      [2, 'm1'],
      [3, 'm2'],
    ]);
  });

  it('gives back only what failed, and does the rest', async () => {
    const seen: [number, string][] = [];

    const reply = await handler(seen)(batch('5', '1', '6', 'x', '2'));

    expect(reply.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier)).toEqual(['m0', 'm2', 'm3']);
    expect(seen.map(([message]) => message)).toEqual([1, 2]);
    expect(log.map(({ event, messageId }) => `${messageId} ${event}`)).toEqual([
      'm0 message-busy',
      'm2 message-failed',
      'm3 message-failed',
    ]);
  });

  it('consumes a refusal and logs it', async () => {
    expect(await handler()(batch('4'))).toEqual({ batchItemFailures: [] });
    expect(log).toMatchObject([{ event: 'message-refused', kind: 'unreadable' }]);
  });

  it('answers an empty batch', async () => {
    expect(await handler()(batch())).toEqual({ batchItemFailures: [] });
  });
});
