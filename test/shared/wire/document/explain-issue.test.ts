import { describe, expect, it } from 'vitest';
import { explainIssue, tooManyLines } from '../../../../shared/wire/document/explain-issue.ts';

describe('explainIssue', () => {
  it.each([
    ['missing', ['buyerName'], {}, 'buyerName is missing: add it (1 to 60 characters)'],
    ['too long', ['buyerName'], { buyerName: 'x'.repeat(61) }, 'buyerName has 61 characters: write 1 to 60 characters'],
    ['of fixed length', ['currency'], { currency: 'x' }, 'currency has 1 character: write exactly 3 characters'],
    ['of one character', ['orderType'], {}, 'orderType is missing: add it (exactly 1 character)'],
    [
      'optional',
      ['consigneeDistrict'],
      { consigneeDistrict: 'x' },
      'consigneeDistrict has 1 character: write exactly 6 characters',
    ],
    ['one of a list', ['appType'], { appType: '4' }, 'appType has a wrong form: write one of 1, 2, 3'],
    ['a time', ['appTime'], { appTime: '2026' }, 'appTime has a wrong form: write a time YYYYMMDDhhmmss'],
    [
      'a number',
      ['freight'],
      { freight: 5 },
      'freight is not a string: write it as a JSON string (a decimal of at most 19 digits, 5 after the point)',
    ],
    [
      'of a line',
      ['lines', 1, 'gnum'],
      { lines: [{}, { gnum: 'x' }] },
      'gnum has a wrong form: write a whole number of at most 9 digits',
    ],
  ])('explains a field that is %s', (_, path, body, detail) => {
    expect(explainIssue('order', path, body)).toEqual({ code: 'schema', detail });
  });

  it('explains missing lines by their own code', () => {
    expect(explainIssue('order', ['lines'], {})).toMatchObject({ code: 'no-lines' });
  });

  it('knows the only value there is', () => {
    expect(explainIssue('cancel', ['appType'], { appType: '2' }).detail).toBe('appType has a wrong form: write 1');
  });
});

describe('tooManyLines', () => {
  it('begins at the hundredth', () => {
    expect(tooManyLines(99, '/x')).toEqual([]);
    expect(tooManyLines(100, '/x')).toMatchObject([{ code: 'too-many-documents', pointer: '/x' }]);
  });
});
