import { hash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inclusionOf, leafHash, merkleRoot, rootBy } from '../../../../shared/domain/draw/merkle.ts';
import { hexOf } from '../../../../shared/notation/hex.ts';

const sha256 = (bytes: Uint8Array) => hash('sha256', bytes, 'buffer');
const leavesOf = (texts: readonly string[]) => texts.map((text) => leafHash(text, sha256));
const rootOf = (texts: readonly string[]) => hexOf(merkleRoot(leavesOf(texts), sha256));

/** RFC 6962 §2.1, word for word: split at the largest power of two below the size. */
function byTheBook(texts: readonly string[]): Buffer {
  const [only, ...more] = texts;
  if (only === undefined) return sha256(new Uint8Array());
  if (more.length === 0) return sha256(Buffer.concat([Buffer.of(0), Buffer.from(only)]));
  let half = 1;
  while (half * 2 < texts.length) half *= 2;
  return sha256(Buffer.concat([Buffer.of(1), byTheBook(texts.slice(0, half)), byTheBook(texts.slice(half))]));
}

const texts = fc.array(fc.string(), { minLength: 1, maxLength: 40 });

describe('leafHash', () => {
  it('hashes the text after a zero byte', () => {
    expect(hexOf(leafHash('单', sha256))).toBe(hash('sha256', Buffer.concat([Buffer.of(0), Buffer.from('单')])));
  });
});

describe('merkleRoot', () => {
  it('of nothing is the hash of nothing', () => {
    expect(rootOf([])).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });

  it('is that of RFC 6962 for every size', () => {
    fc.assert(
      fc.property(texts, (all) => {
        expect(rootOf(all)).toBe(byTheBook(all).toString('hex'));
      }),
    );
  });

  it('changes when any one line is changed, left out or swapped with the next', () => {
    const all = Array.from({ length: 21 }, (_, at) => `line ${at}`);
    const root = rootOf(all);

    for (const [at, text] of all.entries()) {
      expect(rootOf(all.with(at, `${text}!`))).not.toBe(root);
      expect(rootOf(all.toSpliced(at, 1))).not.toBe(root);
      if (at > 0) expect(rootOf(all.toSpliced(at - 1, 2, text, all[at - 1] ?? ''))).not.toBe(root);
    }
  });
});

describe('inclusionOf', () => {
  it('leads every leaf of every size to the root, and no other leaf', () => {
    fc.assert(
      fc.property(texts, fc.nat(), (all, seed) => {
        const index = seed % all.length;
        const leaves = leavesOf(all);
        const proof = inclusionOf(leaves, index, sha256);
        if (proof === null) throw new Error('there is such a leaf');

        const led = rootBy(leafHash(all[index] ?? '', sha256), proof, sha256);
        const strange = rootBy(leafHash(`${all[index]}!`, sha256), proof, sha256);

        expect(hexOf(led ?? new Uint8Array())).toBe(rootOf(all));
        expect(hexOf(strange ?? new Uint8Array())).not.toBe(rootOf(all));
        expect(proof.path.length).toBeLessThanOrEqual(Math.ceil(Math.log2(all.length)));
      }),
    );
  });

  it.each([-1, 3])('is null for place %i of three', (index) => {
    expect(inclusionOf(leavesOf(['a', 'b', 'c']), index, sha256)).toBeNull();
  });
});

describe('rootBy', () => {
  const leaves = leavesOf(['a', 'b', 'c', 'd', 'e']);
  const leaf = leafHash('b', sha256);
  const proof = inclusionOf(leaves, 1, sha256);
  if (proof === null) throw new Error('there is such a leaf');

  it('is null for a path that is too short or too long', () => {
    expect(rootBy(leaf, { ...proof, path: proof.path.slice(1) }, sha256)).toBeNull();
    expect(rootBy(leaf, { ...proof, path: [...proof.path, leaf] }, sha256)).toBeNull();
  });

  it.each([-1, 5, 1.5, Number.NaN])('is null for place %d of five', (index) => {
    expect(rootBy(leaf, { ...proof, index }, sha256)).toBeNull();
  });

  it('is another root at another place', () => {
    expect(rootBy(leaf, { ...proof, index: 0 }, sha256)).not.toEqual(rootBy(leaf, proof, sha256));
  });
});
