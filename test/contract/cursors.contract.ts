import { describe, expect, it } from 'vitest';
import type { Cursors } from '../../shared/ports/cursors.ts';
import { unique } from './unique.ts';

export function describeCursors(name: string, make: () => Cursors): void {
  describe(name, () => {
    it('knows nothing of a walk that has not begun', async () => {
      expect(await make().get(unique('walk'))).toBeNull();
    });

    it('keeps the last place of each walk', async () => {
      const cursors = make();
      const walk = unique('walk');

      await cursors.set(walk, 'raw/a');
      await cursors.set(walk, 'raw/b');
      await cursors.set(unique('walk'), 'raw/c');

      expect(await cursors.get(walk)).toBe('raw/b');
    });
  });
}
