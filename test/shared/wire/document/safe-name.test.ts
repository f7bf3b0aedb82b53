import { describe, expect, it } from 'vitest';
import { safeName } from '../../../../shared/wire/document/safe-name.ts';

describe('safeName', () => {
  it.each(['guid', 'CEB311Message', 'qty2', 'V_CAR_IO_KEY', '__proto__'])('repeats %s', (name) => {
    expect(safeName(name)).toBe(name);
  });

  it.each(['110101190001010015', 'n13800000001', 'a1b2', '测试甲', 'a b', '', 'x'.repeat(100), 'a<b'])(
    'hides %j',
    (name) => {
      expect(safeName(name)).toBe('(unnamed)');
    },
  );
});
