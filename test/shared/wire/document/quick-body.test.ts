import { describe, expect, it } from 'vitest';
import { quickBody } from '../../../../shared/wire/document/quick-body.ts';

describe('quickBody', () => {
  it('gives the same fields in the same order, in an object of its own', () => {
    const body = { orderNo: 'T1', lines: [{ gnum: '1' }], note: '' };
    const quick = quickBody(body);

    expect(JSON.stringify(quick)).toBe(JSON.stringify(body));
    expect(quick).not.toBe(body);
  });
});
