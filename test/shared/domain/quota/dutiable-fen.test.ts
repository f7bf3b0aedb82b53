import { describe, expect, it } from 'vitest';
import { dutiable, dutiableFen } from '../../../../shared/domain/quota/dutiable-fen.ts';
import type { Declaration } from '../../../../shared/model/document/declaration.ts';
import { exact } from '../../../../shared/notation/decimal.ts';
import { declarationLine, goodsCase } from '../../../builders/goods-case.ts';

function declared(declaration: Partial<Declaration>): Declaration {
  const lines = [{ price: '19.99', qty: '3' }, { price: '0' }].map(declarationLine);
  const { papers } = goodsCase({ declaration: { lines, ...declaration } });
  if (!papers.declaration) throw new Error('the builder declares');
  return papers.declaration;
}

describe('dutiableFen', () => {
  it('adds goods, freight and insurance', () => {
    expect(dutiableFen(declared({ freight: '10', insuredFee: '0.50' }))).toBe(7047);
  });

  it('counts zero as a number', () => {
    expect(dutiableFen(declared({ lines: [declarationLine({ price: '0' }, 0)] }))).toBe(0);
  });
});

describe('dutiable', () => {
  it('keeps what is finer than a fen', () => {
    expect(dutiable(declared({ freight: '0.00400' }))).toBe(exact('59.974'));
  });
});
