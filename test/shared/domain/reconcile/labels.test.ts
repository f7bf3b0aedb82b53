import { describe, expect, it } from 'vitest';
import { documentLabel, fieldLabel, whoSaysWhat } from '../../../../shared/domain/reconcile/labels.ts';

describe('whoSaysWhat', () => {
  it('lists documents with their values, and says of an absent one that it is empty', () => {
    const says = whoSaysWhat([
      { document: 'order', field: 'buyerName', value: '测**' },
      { document: 'declaration', field: 'buyerName', value: '' },
    ]);

    expect(says).toEqual({ zh: '订单“测**”，清单“空”', en: 'order "测**", declaration "empty"' });
  });

  it('calls what has no name by its own', () => {
    expect(documentLabel('waybillStatus')).toEqual({ zh: 'waybillStatus', en: 'waybillStatus' });
    expect(fieldLabel('gmodel')).toEqual({ zh: 'gmodel', en: 'gmodel' });
    expect(fieldLabel('qty').zh).toBe('数量');
  });
});
