import { describe, expect, it } from 'vitest';
import { takenDown } from '../../../../shared/domain/protect/taken-down.ts';
import { ipCase } from '../../../builders/ip-case.ts';

describe('takenDown', () => {
  it('notes the time and who said it, and moves nothing', () => {
    const [at, now] = ['2026-11-05T01:00:00.000Z', '2026-11-05T02:00:00.000Z'];
    const before = ipCase();

    const after = takenDown(before, at, 'submitter 平台', now);

    const entry = { at: now, by: 'submitter 平台', event: 'taken-down', note: at };
    expect(after).toEqual({ ...before, version: 2, takenDownAt: at, audit: [...before.audit, entry] });
  });
});
