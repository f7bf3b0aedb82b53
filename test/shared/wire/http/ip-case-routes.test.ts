import { describe, expect, it } from 'vitest';
import { IP_CASE_ROUTES } from '../../../../shared/wire/http/ip-case-routes.ts';
import { ROUTES } from '../../../../shared/wire/http/routes.ts';

describe('IP_CASE_ROUTES', () => {
  it('stand in the table, all served by cases', () => {
    expect(IP_CASE_ROUTES.every((route) => ROUTES.some((row) => row === route))).toBe(true);
    expect(new Set(IP_CASE_ROUTES.map((route) => route.function))).toEqual(new Set(['cases']));
  });

  it('let platforms see and confirm takedowns, and nothing of a case', () => {
    const ofSubmitters = IP_CASE_ROUTES.filter(({ roles }) => roles.some((role) => role === 'submitter'));

    expect(ofSubmitters.map(({ path }) => path)).toEqual(['/v1/takedowns', '/v1/takedowns/{caseId}']);
  });
});
