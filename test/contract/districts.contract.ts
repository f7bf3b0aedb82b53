import { describe, expect, it } from 'vitest';
import type { Districts } from '../../shared/ports/districts.ts';

/** `make` gives views of one store or of an empty one; the store may hold districts that other tests noted. */
export function describeDistricts(name: string, make: () => Districts): void {
  describe(name, () => {
    it('names every district noted, once and sorted', async () => {
      const districts = make();

      for (const code of ['5102', '5100', '5101', '5100']) await districts.note(code);

      expect(await districts.all()).toEqual(['5100', '5101', '5102']);
    });
  });
}
