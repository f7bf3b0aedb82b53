import { describe, expect, it } from 'vitest';
import { drawSubject } from '../../../../shared/domain/draw/draw-subject.ts';

describe('drawSubject', () => {
  it('is the stratum and the number that customs assigned', () => {
    expect(drawSubject('general|9610|C1', '20261104090000000-0123456789')).toBe(
      'random|general|9610|C1|20261104090000000-0123456789',
    );
  });
});
