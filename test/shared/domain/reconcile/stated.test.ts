import { describe, expect, it } from 'vitest';
import { stated } from '../../../../shared/domain/reconcile/stated.ts';

describe('stated', () => {
  it('masks identity fields, keeps others, and takes an absent field for empty', () => {
    expect(stated('order', 'buyerIdNumber', '110101190001010014').value).toBe('110***********0014');
    expect(stated('order', 'qty', '2', '1')).toEqual({ document: 'order', field: 'qty', value: '2', line: '1' });
    expect(stated('declaration', 'emsNo', undefined)).toEqual({ document: 'declaration', field: 'emsNo', value: '' });
  });
});
