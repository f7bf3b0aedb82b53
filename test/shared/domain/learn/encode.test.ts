import { describe, expect, it } from 'vitest';
import { encodeBy, valueText } from '../../../../shared/domain/learn/encode.ts';
import { learnerPlan } from '../../../builders/learner-plan.ts';

const encode = encodeBy(learnerPlan());
const PARCEL = { goods: 'g1', code: '3304', origin: 'FR', mass: 2 };

describe('encodeBy', () => {
  it('gives a slot within the table for every cross of the plan', () => {
    const { linear, counted } = encode(PARCEL);

    expect([linear.length, counted.length]).toEqual([4, 3]);
    expect([...linear, ...counted].every((slot) => slot >= 0 && slot < 2 ** 14)).toBe(true);
  });

  it('takes features in any order, and the names of a cross too', () => {
    const turned = encode({ mass: 2, origin: 'FR', code: '3304', goods: 'g1' });

    expect(turned).toEqual(encode(PARCEL));
    expect(turned.counted[1]).toBe(turned.linear[3]);
  });

  it('tells values, and the same value of two features, apart', () => {
    const plan = learnerPlan({ linear: [['code'], ['origin'], ['code', 'origin']] });
    const [code, origin, both] = encodeBy(plan)({ code: 'FR', origin: 'FR' }).linear;
    const [, , crossed] = encodeBy(plan)({ code: 'CN', origin: 'FR' }).linear;

    expect(new Set([code, origin, both, crossed]).size).toBe(4);
  });

  it('moves everything with the seed', () => {
    const other = encodeBy(learnerPlan({ seed: 2 }))(PARCEL);

    expect(other.linear).not.toEqual(encode(PARCEL).linear);
    expect(other.key).not.toBe(encode(PARCEL).key);
  });

  it('has no key where the key is absent or empty', () => {
    expect(encode({ code: '3304' }).key).toBeUndefined();
    expect(encode({ goods: '' }).key).toBeUndefined();
    expect(encode({ goods: 'g1' }).key).toBeTypeOf('number');
  });
});

describe('encodeBy, where an opinion is given', () => {
  const given = encodeBy(learnerPlan({ given: 'mass' }));

  it('takes the amount that the plan names, and none where it is no number', () => {
    expect([given({ mass: 0.3 }).given, given({}).given, given({ mass: 'x' }).given]).toEqual([
      0.3,
      undefined,
      undefined,
    ]);
    expect(given({ mass: Number.NaN }).given).toBeUndefined();
    expect(encode({ mass: 0.3 }).given).toBeUndefined();
  });
});

describe('valueText', () => {
  const band = { name: 'massBand', of: 'mass', steps: 1 };

  it.each([
    [1, '0'],
    [2, '1'],
    [Math.E ** 3, '3'],
    [0.1, '-2'],
    [0, 'none'],
    [-1, 'none'],
    [Number.NaN, ''],
    [Number.POSITIVE_INFINITY, ''],
    [undefined, ''],
  ])('bands %s as %j', (mass, text) => {
    expect(valueText({ mass }, 'massBand', band)).toBe(text);
  });

  it('leaves words and amounts without a band as they are', () => {
    expect(valueText({ code: '0304' }, 'code', undefined)).toBe('0304');
    expect(valueText({ pieces: 3 }, 'pieces', undefined)).toBe('3');
    expect(valueText({ mass: 'heavy' }, 'massBand', band)).toBe('heavy');
  });
});
