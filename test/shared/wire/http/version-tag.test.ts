import { describe, expect, it } from 'vitest';
import { isVersionMatch, versionTag } from '../../../../shared/wire/http/version-tag.ts';

const present = { version: 3 };

describe('isVersionMatch', () => {
  it.each([null, '*', '"3"', ' "3" ', 'W/"3"', '"2", "3"', versionTag(present)])(
    'takes %s for version 3',
    (ifMatch) => {
      expect(isVersionMatch(ifMatch, present)).toBe(true);
    },
  );

  it.each(['"2"', '3', '"33"', ''])('does not take %s for it', (ifMatch) => {
    expect(isVersionMatch(ifMatch, present)).toBe(false);
  });
});
