import { describe, expect, it } from 'vitest';
import { FeedbackBody, LeadsQuery } from '../../../../../shared/wire/http/schemas/leads.ts';

describe('FeedbackBody', () => {
  it.each(['useful', 'useless', 'opened-case'])('takes %s, with or without a note', (verdict) => {
    expect(FeedbackBody.parse({ verdict })).toEqual({ verdict, note: '' });
    expect(FeedbackBody.safeParse({ verdict, note: '字'.repeat(2000) }).success).toBe(true);
  });

  it.each([{}, { verdict: 'good' }, { verdict: 'useful', note: '字'.repeat(2001) }, { verdict: 'useful', by: 'x' }])(
    'refuses %j',
    (body) => {
      expect(FeedbackBody.safeParse(body).success).toBe(false);
    },
  );
});

describe('LeadsQuery', () => {
  it('reads numbers from text', () => {
    expect(LeadsQuery.parse({ limit: '100', state: 'closed' })).toEqual({ limit: 100, state: 'closed' });
  });

  it.each([{ limit: '0' }, { limit: '101' }, { limit: '1.5' }, { state: 'gone' }, { kind: 'buyer' }])(
    'refuses %j',
    (query) => {
      expect(LeadsQuery.safeParse(query).success).toBe(false);
    },
  );
});
