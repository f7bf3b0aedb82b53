import { describe, expect, it } from 'vitest';
import { compileRights } from '../../../../shared/domain/screen/compile-rights.ts';
import { buildSnapshot, openSnapshot } from '../../../../shared/domain/screen/snapshot.ts';

const RIGHTS = [{ recordNo: 'T1', holder: 'A', marks: ['Nike', '耐克'] }];

describe('openSnapshot', () => {
  it('opens what buildSnapshot built', () => {
    expect(openSnapshot(buildSnapshot(RIGHTS)).version).toBe(compileRights(RIGHTS).version);
  });

  it('refuses bytes that are no snapshot', () => {
    expect(() => openSnapshot(new Uint8Array([1, 2, 3]))).toThrow();
  });
});
