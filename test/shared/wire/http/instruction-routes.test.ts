import { describe, expect, it } from 'vitest';
import { INSTRUCTION_ROUTES } from '../../../../shared/wire/http/instruction-routes.ts';
import { ROUTES } from '../../../../shared/wire/http/routes.ts';

describe('INSTRUCTION_ROUTES', () => {
  it('stand in the table, served by one function', () => {
    expect(ROUTES).toEqual(expect.arrayContaining([...INSTRUCTION_ROUTES]));
    expect(new Set(INSTRUCTION_ROUTES.map((route) => route.function))).toEqual(new Set(['instructions']));
  });

  it('let supervisors write, and officers read', () => {
    const [reading, writing] = [true, false].map((isRead) =>
      INSTRUCTION_ROUTES.filter(({ method }) => (method === 'GET') === isRead),
    );

    expect([reading?.length, writing?.length]).toEqual([3, 5]);
    for (const { roles } of reading ?? []) expect(roles).toEqual(['supervisor', 'officer']);
    for (const { roles } of writing ?? []) expect(roles).toEqual(['supervisor']);
  });
});
