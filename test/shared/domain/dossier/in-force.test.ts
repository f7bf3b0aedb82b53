import { describe, expect, it } from 'vitest';
import { inForce, inOrder } from '../../../../shared/domain/dossier/in-force.ts';
import { arrived } from '../../../builders/arrived.ts';
import { order, payment } from '../../../builders/parcel.ts';

const early = arrived({ type: 'order', body: order() });
const late = arrived({ type: 'order', body: order({ appTime: '20261104100501' }) });
const paid = arrived({ type: 'payment', body: payment() });
const paidAgain = arrived({ type: 'payment', body: payment({ payTransactionId: 'P2' }) });

describe('inForce', () => {
  it('keeps the newest of each slot; two payment numbers are two slots', () => {
    expect(inForce([early, late, paid, paidAgain].toSorted(inOrder))).toEqual(
      [late, paid, paidAgain].toSorted(inOrder),
    );
  });
});

describe('inOrder', () => {
  it('breaks the tie of one second by the digest, both ways round', () => {
    const a = { ...early, digest: 'a' };
    const b = { ...early, digest: 'b' };

    expect(inOrder(a, b)).toBe(-1);
    expect(inOrder(b, a)).toBe(1);
    expect(inOrder(a, a)).toBe(0);
  });
});
