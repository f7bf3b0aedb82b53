import { describe, expect, it } from 'vitest';
import { callerFor, callerOf } from '../../../shared/edge/caller-of.ts';

describe('callerOf', () => {
  it('reads role, place and name of the claims', () => {
    expect(callerOf({ role: 'officer', customs: '3105', name: '审单员甲', sub: 's' })).toEqual({
      role: 'officer',
      name: '审单员甲',
      org: null,
      customs: '3105',
    });
    expect(callerOf({ role: 'submitter', org: '3104W60001', sub: 's' })).toMatchObject({
      org: '3104W60001',
      name: 's',
    });
  });

  it('lets an admin come without a district', () => {
    expect(callerOf({ role: 'admin' }).customs).toBeNull();
  });

  it.each([
    {},
    { role: 'king' },
    { role: ['officer'], customs: '*' },
    { role: 'officer' },
    { role: 'officer', customs: '' },
    { role: 'inspector', org: '1' },
    { role: 'submitter', customs: '*' },
    { role: 'right-holder' },
  ])('refuses %j', (claims) => {
    expect(() => callerOf(claims)).toThrow(expect.objectContaining({ kind: 'forbidden' }));
  });
});

describe('callerFor', () => {
  it('asks nobody on a public route', () => {
    expect(callerFor({ roles: 'public' }, undefined)).toBeNull();
  });

  it('needs a token elsewhere, and a role of the route', () => {
    expect(() => callerFor({ roles: ['officer'] }, undefined)).toThrow(
      expect.objectContaining({ kind: 'unauthorized' }),
    );
    expect(() => callerFor({ roles: ['officer'] }, { role: 'admin' })).toThrow(
      expect.objectContaining({ kind: 'forbidden' }),
    );
  });
});
