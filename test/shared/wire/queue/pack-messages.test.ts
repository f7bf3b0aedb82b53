import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packMessages } from '../../../../shared/wire/queue/pack-messages.ts';

const LIMIT = 65_536;

describe('packMessages', () => {
  it('makes no message of nothing', () => {
    expect(packMessages('picks', 'picks', [])).toEqual([]);
  });

  it('keeps every item, in order, and tells the size of every body', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 9000 }), { maxLength: 30 }), (items) => {
        const messages = packMessages('k', 'items', items);

        expect(messages.flatMap(({ body }) => JSON.parse(body).items)).toEqual(items);
        for (const { body, bytes } of messages) expect(bytes).toBe(Buffer.byteLength(body));
      }),
      { numRuns: 30 },
    );
  });

  it('fills a message to 64 KB exactly, counted in UTF-8, and not one byte further', () => {
    const frame = '{"kind":"k","items":[]}'.length;
    const wide = '样'.repeat(1000);
    const fill = (rest: number) => [wide, 'x'.repeat(LIMIT - frame - 3002 - 1 - 2 + rest)];

    expect(packMessages('k', 'items', fill(0)).map(({ bytes }) => bytes)).toEqual([LIMIT]);
    expect(packMessages('k', 'items', fill(1))).toHaveLength(2);
  });

  it('gives an item larger than a message one of its own', () => {
    const sizes = packMessages('k', 'items', ['a', 'x'.repeat(LIMIT), 'b']).map(({ bytes }) => bytes > LIMIT);

    expect(sizes).toEqual([false, true, false]);
  });

  it('escapes the characters that SQS refuses', () => {
    const [message] = packMessages('k', 'items', ['\uFFFE\uFFFF']);

    expect(message?.body).toContain('\\ufffe\\uffff');
  });
});
