import { describe, expect, it } from 'vitest';
import { ImportQuery, ImportReply, RightDetail, RightsQuery } from '../../../../../shared/wire/http/schemas/rights.ts';
import { rightVersion } from '../../../../builders/recordation.ts';

describe('RightDetail', () => {
  it('is a version with the versions behind it', () => {
    expect(RightDetail.parse({ ...rightVersion(), versions: [rightVersion()] }).versions).toHaveLength(1);
    expect(RightDetail.safeParse(rightVersion()).success).toBe(false);
  });
});

describe('RightsQuery', () => {
  it.each([
    ['0', false],
    ['1', true],
    ['100', true],
    ['101', false],
  ])('takes a limit of %s: %s', (limit, isTaken) => {
    expect(RightsQuery.safeParse({ limit }).success).toBe(isTaken);
  });
});

describe('ImportQuery', () => {
  it('takes a digest as previews give it', () => {
    const digest = `${'0'.repeat(32)}-${'f'.repeat(32)}`;

    expect(ImportQuery.parse({ apply: digest })).toEqual({ apply: digest });
    expect(ImportQuery.safeParse({ apply: `${digest}0` }).success).toBe(false);
  });
});

describe('ImportReply', () => {
  it('is a preview, without digest where nothing can be applied, or what was applied', () => {
    const preview = { status: 'preview', digest: null, added: [], changed: [], unchanged: [], faults: [] };

    expect(ImportReply.parse(preview)).toEqual(preview);
    expect(ImportReply.safeParse({ status: 'applied', rights: 1 }).success).toBe(false);
  });
});
