import { describe, expect, it } from 'vitest';
import { NOTHING, plain } from '../../../../../shared/domain/typology/signals/signal.ts';

describe('plain', () => {
  it('weighs what it shows', () => {
    expect(plain(0.4)).toEqual({ weight: 0.4, figure: 0.4 });
    expect(plain(0)).toEqual(NOTHING);
  });
});
