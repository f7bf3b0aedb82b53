import { hash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { populationRoot } from '../../../../shared/domain/draw/population-root.ts';

const sha256 = (bytes: Uint8Array) => hash('sha256', bytes, 'buffer');

describe('populationRoot', () => {
  it('changes with any member and with their order', () => {
    const root = populationRoot(['a', 'b', 'c'], sha256);

    for (const other of [['a', 'b'], ['b', 'a', 'c'], ['a', 'b', 'd'], ['a', 'b', 'c', 'd'], []])
      expect(populationRoot(other, sha256)).not.toBe(root);
    expect(root).toMatch(/^[0-9a-f]{64}$/);
  });
});
