import { describe, expect, it } from 'vitest';
import { fewEnough } from '../../../../shared/wire/csv/few-enough.ts';

const fault = (line: number, code: string) => ({ line, pointer: '', detail: '', code });

describe('fewEnough', () => {
  it('counts lines, right or wrong, once each', () => {
    const read = { rows: [{ line: 2 }], faults: [fault(3, 'a'), fault(3, 'b')] };

    expect(fewEnough(read, 2, 'rights')).toBe(read);
    expect(() => fewEnough(read, 1, 'rights')).toThrow(
      expect.objectContaining({ kind: 'too-large', problems: [expect.objectContaining({ code: 'too-many-rights' })] }),
    );
  });
});
