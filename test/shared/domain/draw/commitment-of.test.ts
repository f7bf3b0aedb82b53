import { hash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { commitmentOf } from '../../../../shared/domain/draw/commitment-of.ts';

const POLICY = {
  draws: { frozenAfterHours: 26, revealedAfterHours: 72 },
  sampling: { strata: [], floor: 0.001, campaigns: [] },
};

describe('commitmentOf', () => {
  it('shows the digest of the key and not the key, the floor in twelve digits, and the times', () => {
    const key = new Uint8Array(32).fill(7);
    const sha256 = (bytes: Uint8Array) => hash('sha256', bytes, 'buffer');

    const said = commitmentOf({ day: '2026-11-11', key, at: '2026-11-10T01:00:00.000Z' }, POLICY, sha256);

    expect(said).toEqual({
      day: '2026-11-11',
      commitment: hash('sha256', key),
      floor: '0.001000000000',
      committedAt: '2026-11-10T01:00:00.000Z',
      frozenFrom: '2026-11-12T18:00:00.000Z',
      revealedFrom: '2026-11-14T16:00:00.000Z',
    });
  });
});
