import { describe, expect, it } from 'vitest';
import { messageFields, messageList, UnreadableMessage } from '../../../../shared/wire/queue/message-body.ts';

describe('messageFields', () => {
  it('reads an object', () => {
    expect(messageFields('documents', '{"kind":"arrived"}')).toEqual({ kind: 'arrived' });
  });

  it.each(['', 'no json', 'null', '[]', '"text"', '1'])('throws on %j without repeating it', (body) => {
    expect(() => messageFields('documents', body)).toThrow(UnreadableMessage);
    expect(() => messageFields('documents', body)).toThrow('a message of the documents queue is not');
  });
});

describe('messageList', () => {
  it('takes lists of the named kind only', () => {
    expect(messageList('q', ['a'], 'string')).toEqual(['a']);
    expect(messageList('q', [{}], 'object')).toEqual([{}]);
    for (const list of [undefined, {}, ['a', 1], [null]]) {
      expect(() => messageList('q', list, list === undefined ? 'object' : 'string')).toThrow(UnreadableMessage);
    }
    expect(() => messageList('q', [null], 'object')).toThrow(UnreadableMessage);
  });
});
