import { describe, expect, it } from 'vitest';
import { DecisionBody, NextBody, QueueQuery } from '../../../../../shared/wire/http/schemas/desk.ts';

describe('DecisionBody', () => {
  it.each(['release', 'inspect', 'detain', 'return'])('takes %s with a reason', (action) => {
    expect(DecisionBody.safeParse({ action, reason: '已核实' }).success).toBe(true);
  });

  it.each([
    { action: 'release' },
    { action: 'release', reason: '' },
    { action: 'release', reason: 'x'.repeat(1001) },
    { action: 'release', reason: 'x', note: 'x'.repeat(2001) },
    { action: 'burn', reason: 'x' },
    { action: 'release', reason: 'x', by: 'somebody' },
  ])('refuses %j', (body) => {
    expect(DecisionBody.safeParse(body).success).toBe(false);
  });
});

describe('QueueQuery', () => {
  it('reads numbers from text', () => {
    expect(QueueQuery.parse({ limit: '25', lane: 'red', sort: 'urgency' })).toEqual({
      limit: 25,
      lane: 'red',
      sort: 'urgency',
    });
  });

  it.each([{ limit: '0' }, { limit: '101' }, { limit: 'all' }, { lane: 'blue' }, { sort: 'age' }])(
    'refuses %j',
    (query) => {
      expect(QueueQuery.safeParse(query).success).toBe(false);
    },
  );
});

describe('NextBody', () => {
  it('knows the lanes that wait for people', () => {
    expect([{}, { lane: 'yellow' }, { lane: 'blue' }].map((body) => NextBody.safeParse(body).success)).toEqual([
      true,
      true,
      false,
    ]);
  });
});
