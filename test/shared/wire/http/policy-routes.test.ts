import { describe, expect, it } from 'vitest';
import { POLICY_ROUTES } from '../../../../shared/wire/http/policy-routes.ts';
import { ROUTES } from '../../../../shared/wire/http/routes.ts';

describe('POLICY_ROUTES', () => {
  it('stands in the table: supervisors read, administrators write', () => {
    expect(ROUTES).toEqual(expect.arrayContaining([...POLICY_ROUTES]));
    expect(POLICY_ROUTES.map(({ id, roles }) => [id, roles])).toEqual([
      ['getPolicy', ['admin', 'supervisor']],
      ['putPolicy', ['admin']],
    ]);
  });
});
