import { describe, expect, it } from 'vitest';
import { difference, judged, SPELLING } from '../../../../shared/domain/reconcile/disagreement.ts';

describe('judged', () => {
  it('tells equal, spelt otherwise and different apart, and compares only what is not equal', () => {
    const never = () => expect.unreachable();

    expect(difference('a', 'a', never)).toBe('none');
    expect(difference('a', 'A', () => true)).toBe('spelling');
    expect(difference('a', 'b', () => false)).toBe('real');
  });

  it('is one judgement: real causes are told, benign only when all are innocent', () => {
    const slip = { statements: [says('order', 'a'), says('declaration', 'A')], innocent: SPELLING };
    const real = { statements: [says('order', '1'), says('declaration', '2')] };

    expect(judged([])).toEqual([]);
    expect(judged([slip])).toMatchObject([
      {
        severity: 'benign',
        message: { en: 'goods name differs: order "a", declaration "A" (only the spelling differs)' },
      },
    ]);
    expect(judged([slip, real])).toMatchObject([{ message: { en: 'goods name differs: order "1", declaration "2"' } }]);
    expect(judged([slip, real])[0]?.values).toHaveLength(4);
    expect(judged([slip, real])[0]?.severity).toBeUndefined();
  });

  function says(document: string, value: string) {
    return { document, field: 'gname', value };
  }
});
