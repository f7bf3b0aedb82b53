import { describe, expect, it } from 'vitest';
import { mergedRights } from '../../../../shared/domain/rights/merged-rights.ts';
import { rightVersion } from '../../../builders/recordation.ts';

const ofFile = (recordNo: string) => ({ recordNo, holder: '文件权利人', marks: ['文件标识'] });

describe('mergedRights', () => {
  it('takes both, in the order of record numbers', () => {
    const merged = mergedRights([rightVersion({ recordNo: 'T2' })], [ofFile('T3'), ofFile('T1')]);

    expect(merged.map(({ recordNo }) => recordNo)).toEqual(['T1', 'T2', 'T3']);
  });

  it('lets the registry win over the file', () => {
    const registered = rightVersion({ recordNo: 'T1', marks: ['登记标识'] });

    expect(mergedRights([registered], [ofFile('T1')])).toEqual([registered.right]);
  });

  it('drops what the registry withdrew, from the file too', () => {
    expect(mergedRights([rightVersion({ recordNo: 'T1', status: 'withdrawn' })], [ofFile('T1')])).toEqual([]);
  });
});
