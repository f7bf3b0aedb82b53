import { hash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { freezeOf } from '../../../../shared/domain/draw/freeze-of.ts';
import { leafHash, merkleRoot } from '../../../../shared/domain/draw/merkle.ts';
import { hexOf } from '../../../../shared/notation/hex.ts';

const sha256 = (bytes: Uint8Array) => hash('sha256', bytes, 'buffer');

describe('freezeOf', () => {
  it('states how many lines there are, their root and the digest of the file', () => {
    const file = Uint8Array.of(1, 2, 3);
    const leaves = ['a', 'b'].map((text) => leafHash(text, sha256));

    const frozen = freezeOf({ lines: ['a', 'b'], file, parts: 1, at: '2026-11-12T18:00:00.000Z' }, sha256);

    expect(frozen).toEqual({
      at: '2026-11-12T18:00:00.000Z',
      entries: 2,
      root: hexOf(merkleRoot(leaves, sha256)),
      sha256: hash('sha256', file),
      parts: 1,
    });
  });
});
