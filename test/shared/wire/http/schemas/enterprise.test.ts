import { describe, expect, it } from 'vitest';
import { EnterpriseView } from '../../../../../shared/wire/http/schemas/enterprise.ts';

const unknown = {
  code: 'C',
  name: 'N',
  type: null,
  status: 'active',
  creditTier: null,
  registeredAt: null,
  events: [],
};

describe('EnterpriseView', () => {
  it('says null for what the reference data do not know', () => {
    expect(EnterpriseView.parse(unknown)).toEqual(unknown);
  });

  it('dates every event', () => {
    expect(EnterpriseView.safeParse({ ...unknown, events: [{ what: 'registered' }] }).success).toBe(false);
  });
});
