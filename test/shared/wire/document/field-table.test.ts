import { describe, expect, it } from 'vitest';
import { fieldTable } from '../../../../shared/wire/document/field-table.ts';

describe('fieldTable', () => {
  it('keeps the order and finds names and aliases in it', () => {
    const { order, places } = fieldTable('guid appType\n  consignee', { consingee: 'consignee' });

    expect(order).toEqual(['guid', 'appType', 'consignee']);
    expect(['guid', 'consignee', 'consingee', 'foo'].map((name) => places.get(name))).toEqual([0, 2, 2, undefined]);
  });

  it('may be empty', () => {
    expect(fieldTable('').order).toEqual([]);
  });
});
