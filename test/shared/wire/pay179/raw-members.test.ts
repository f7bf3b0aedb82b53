import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rawMembers } from '../../../../shared/wire/pay179/raw-members.ts';

describe('rawMembers', () => {
  it('cuts the values that JSON.parse reads, whatever stands in them', () => {
    const law = fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.boolean(), (value, spaced) => {
      const text = JSON.stringify(value, null, spaced ? 2 : 0);
      const members = rawMembers(text);
      const read = Object.fromEntries([...(members ?? [])].map(([name, raw]) => [name, JSON.parse(raw)]));
      expect(JSON.stringify(read)).toBe(JSON.stringify(JSON.parse(text)));
      for (const raw of members?.values() ?? []) expect(text).toContain(raw);
    });

    fc.assert(law);
  });

  it('refuses what is no object and what names a member twice, also under an escape', () => {
    expect(rawMembers('[1]')).toBeNull();
    expect(rawMembers('"{}"')).toBeNull();
    expect(rawMembers('{"a":1,"b":2,"a":3}')).toBeNull();
    expect(rawMembers('{"a":1,"\\u0061":3}')).toBeNull();
    expect(rawMembers(' {} ')).toEqual(new Map());
  });
});
