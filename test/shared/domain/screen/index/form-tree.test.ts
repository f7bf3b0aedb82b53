import { describe, expect, it } from 'vitest';
import { formTree } from '../../../../../shared/domain/screen/index/form-tree.ts';
import type { MarkForm } from '../../../../../shared/domain/screen/index/mark-forms.ts';
import { seek } from '../../../../../shared/domain/screen/index/multimap.ts';
import { LATIN_FORM, RECORDED, type Tree } from '../../../../../shared/domain/screen/index/rights-index.ts';
import { extend } from '../../../../../shared/domain/screen/index/rolling-hash.ts';

const symbolsOf = (text: string) => Array.from(text, (char) => char.charCodeAt(0));
const treeOf = (...texts: readonly string[]) =>
  formTree(
    texts.map(
      (text): MarkForm => ({
        right: 0,
        mark: 0,
        origin: RECORDED,
        script: LATIN_FORM,
        symbols: symbolsOf(text),
        gaps: 0,
      }),
    ),
  );

/** The node to which the text leads; 0 when it leads nowhere. */
function nodeOf({ roots, steps }: Tree, text: string): number {
  const [first = 0, ...rest] = symbolsOf(text);
  return rest.reduce((node, symbol) => {
    const place = node === 0 ? -1 : seek(steps, extend(node, symbol));
    return place < 0 ? 0 : (steps.values[place] ?? 0);
  }, roots[first] ?? 0);
}

function formsAt(tree: Tree, text: string): number[] {
  const node = nodeOf(tree, text);
  return node === 0 ? [] : [...tree.forms.subarray(tree.heads[node], tree.heads[node + 1])];
}

describe('formTree', () => {
  const tree = treeOf('nike', 'nikon', '耐克', 'nike');

  it('leads from the symbols of a form to it, and to every other of the same symbols', () => {
    expect(['nike', 'nikon', '耐克'].map((text) => formsAt(tree, text))).toEqual([[0, 3], [1], [2]]);
  });

  it('holds no form on the way', () => {
    expect(nodeOf(tree, 'nik')).not.toBe(0);
    expect(formsAt(tree, 'nik')).toEqual([]);
  });

  it('leads nowhere from what begins no form', () => {
    expect(['x', 'nix', 'nikes', '克'].map((text) => nodeOf(tree, text))).toEqual([0, 0, 0, 0]);
  });

  it('shares the nodes of common beginnings', () => {
    expect(tree.heads).toHaveLength(1 + 1 + 'nike'.length + 'on'.length + '耐克'.length);
  });

  it('is a root alone without forms', () => {
    const { roots, heads, forms } = treeOf();

    expect([roots.some((node) => node !== 0), heads.length, forms.length]).toEqual([false, 2, 0]);
  });
});
