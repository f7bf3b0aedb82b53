import { describe, expect, it } from 'vitest';
import { sampleReference } from '../../../../infra/local/sample/sample-reference.ts';

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** GB 32100: the check character of a unified social credit code. */
function isCreditCode(code: string): boolean {
  const total = WEIGHTS.reduce((sum, weight, at) => sum + weight * ALPHABET.indexOf(code.charAt(at)), 0);
  return code.length === 18 && ALPHABET.charAt((31 - (total % 31)) % 31) === code.charAt(17);
}

describe('sampleReference', () => {
  const reference = sampleReference();
  const firms = Object.values(reference.enterprises ?? {}).flat();

  it('fills every role with enterprises of its districts', () => {
    const districts = reference.customsDistricts?.map(({ code }) => code) ?? [];

    expect(Object.keys(reference.enterprises ?? {})).toEqual(['ebp', 'ebc', 'pay', 'carrier', 'agent', 'warehouse']);
    expect(districts).toHaveLength(3);
    expect(firms.filter(({ customsCode }) => !districts.includes(customsCode ?? ''))).toEqual([]);
  });

  it('gives every enterprise a code of its own that looks valid', () => {
    const codes = firms.map(({ code }) => code);

    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((code) => !/^[0-9A-Z]{10}$/.test(code) && !isCreditCode(code))).toEqual([]);
  });

  it('lets nobody but authorised importers trade in the recorded marks', () => {
    const merchants = reference.enterprises?.ebc?.map(({ code }) => code) ?? [];

    for (const right of reference.ipRights ?? []) {
      const authorised = right.authorisedImporters ?? [];
      expect(authorised.filter((code) => !merchants.includes(code))).toEqual([]);
      expect(authorised.length).toBeLessThan(merchants.length);
    }
    expect(reference.ipRights).toHaveLength(12);
  });

  it('has at least two inspectors on duty in every district on every day', () => {
    for (const { code } of reference.customsDistricts ?? []) {
      for (const day of [1, 2, 3, 4, 5, 6, 7]) {
        const onDuty = reference.inspectors?.filter(
          ({ customsCode, onDutyDays }) => customsCode === code && onDutyDays?.includes(day),
        );
        expect(onDuty?.length).toBeGreaterThanOrEqual(2);
      }
    }
  });
});
