import { describe, expect, it } from 'vitest';
import { Upload } from '../../../../shared/wire/pay179/upload-schema.ts';
import { uploadText } from '../../../builders/raw-upload.ts';

describe('Upload', () => {
  it('takes numbers for texts, absent optional members and unknown ones', () => {
    const given = JSON.parse(uploadText({ head: { payType: undefined, verDept: 3, extra: true } }));

    expect(Upload.parse(given).payExchangeInfoHead).toMatchObject({ verDept: '3', totalAmount: '387.76' });
  });

  it('has an end to every text and list', () => {
    const given = JSON.parse(uploadText());
    const [paid] = given.payExchangeInfoLists;

    expect(Upload.safeParse({ ...given, payExchangeInfoLists: [] }).success).toBe(false);
    expect(Upload.safeParse({ ...given, payExchangeInfoLists: Array(1001).fill(paid) }).success).toBe(false);
    expect(Upload.safeParse({ ...given, signValue: 'A'.repeat(4001) }).success).toBe(false);
  });
});
