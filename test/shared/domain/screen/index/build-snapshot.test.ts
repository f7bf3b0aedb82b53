import { describe, expect, it } from 'vitest';
import { buildSnapshot } from '../../../../../shared/domain/screen/index/build-snapshot.ts';
import { compileRights } from '../../../../../shared/domain/screen/index/compile-rights.ts';
import { openSnapshot, writeSnapshot } from '../../../../../shared/domain/screen/index/snapshot.ts';
import { rightsOn } from '../../../../builders/screened.ts';

describe('buildSnapshot', () => {
  it('writes the rights compiled, the same bytes for the same rights', () => {
    const rights = rightsOn('样例牌', 'Samplemark');
    const bytes = buildSnapshot(rights);

    expect(bytes).toEqual(writeSnapshot(compileRights(rights)));
    expect(openSnapshot(bytes).version).toBe(compileRights(rights).version);
  });
});
