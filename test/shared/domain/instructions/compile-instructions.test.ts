import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds as cellHolds, cellTest } from '../../../../shared/domain/instructions/cell-test.ts';
import { compileInstructions } from '../../../../shared/domain/instructions/compile-instructions.ts';
import type { Cell, InstructionText } from '../../../../shared/model/instruction.ts';
import type { ParcelFacts } from '../../../../shared/model/parcel-facts.ts';
import { instructionText, parcelFacts } from '../../../builders/instruction.ts';

const DAY = '2026-11-04';
const setOf = (...texts: readonly InstructionText[]) => ({
  version: 'v1',
  instructions: texts.map((text, at) => ({ version: at + 1, text })),
});
const compiled = (...texts: readonly InstructionText[]) => compileInstructions(setOf(...texts), () => () => true);
const idsOf = (texts: readonly InstructionText[], facts: ParcelFacts, day = DAY) =>
  compiled(...texts)
    .matches(facts, day)
    .map(({ id }) => id);
const costly = parcelFacts({ value: 1000 });

describe('compileInstructions', () => {
  it('gives the instructions that a parcel meets, with version and effect', () => {
    const text = instructionText();

    expect(compiled(text).matches(costly, DAY)).toEqual([{ id: text.id, version: 1, effect: text.effect, text }]);
    expect(compiled(text).matches(parcelFacts({ value: 999.99 }), DAY)).toEqual([]);
  });

  it.each([
    ['2026-10-31', false],
    ['2026-11-01', true],
    ['2026-11-30', true],
    ['2026-12-01', false],
  ])('holds on %s: %s', (day, holds) => {
    expect(idsOf([instructionText()], costly, day)).toHaveLength(holds ? 1 : 0);
  });

  it('holds in its district only, and a national one everywhere', () => {
    const elsewhere = { ...costly, customsCode: '5100' };
    const national = instructionText({ id: '0000-2026-0001', level: 'national', customsCode: '0000' });

    expect(idsOf([instructionText(), national], elsewhere)).toEqual([national.id]);
    expect(idsOf([instructionText(), national], costly)).toEqual(['3105-2026-0001', national.id]);
  });

  it('holds for every parcel of its district where there are no rows', () => {
    expect(idsOf([instructionText({ rows: [] })], parcelFacts())).toHaveLength(1);
  });

  it('names an instruction once, however many rows and values lead to it', () => {
    const rows: Cell[][] = [
      [{ fact: 'hs', op: 'in', values: ['3304990039', '1901101010'] }],
      [{ fact: 'hs', op: 'starts-with', values: ['33', '3304', '19'] }],
      [{ fact: 'merchant', op: 'in', values: ['3104W60001'] }],
    ];
    const facts = parcelFacts({ hs: ['1901101010', '3304990039'] });

    const many = [1, 2, 3, 4, 5].map((n) => instructionText({ id: `3105-2026-000${n}`, rows }));

    expect(idsOf(many, facts)).toEqual(many.map(({ id }) => id));
  });

  it('asks the condition too', () => {
    const set = setOf(instructionText({ condition: 'value > 1500' }));
    const { matches } = compileInstructions(
      set,
      () =>
        ({ value }) =>
          value > 1500,
    );

    expect(matches(parcelFacts({ value: 1500 }), DAY)).toHaveLength(0);
    expect(matches(parcelFacts({ value: 1501 }), DAY)).toHaveLength(1);
  });

  it('names what it cannot read, and goes on with the rest', () => {
    const set = setOf(instructionText({ id: 'a', condition: '???' }), instructionText({ id: 'b' }));

    const { unreadable, count, matches } = compileInstructions(set, () => null);

    expect([unreadable, count]).toEqual([['a'], 2]);
    expect(matches(costly, DAY).map(({ id }) => id)).toEqual(['b']);
  });

  it('keeps nothing of one parcel for the next', () => {
    const { matches } = compiled(instructionText());

    expect(matches(costly, DAY)).toHaveLength(1);
    expect(matches(parcelFacts(), DAY)).toHaveLength(0);
    expect(matches(costly, DAY)).toHaveLength(1);
  });

  it('finds the same as trying every instruction one by one', () => {
    const parcels = fc.record({
      customsCode: fc.constantFrom('3105', '5100', ''),
      merchant: fc.constantFrom('M1', 'M2', 'M12', ''),
      tier: fc.constantFrom('A', 'B', ''),
      hs: fc.subarray(['1901101010', '1901909000', '3304990039', '33']),
      findings: fc.subarray(['ip-hit', 'under-value']),
      goods: fc.constantFrom('abc milk', 'cream', ''),
      value: fc.integer({ min: 0, max: 3 }),
      merchantDays: fc.option(fc.integer({ min: 0, max: 3 })),
    });
    const values = (...given: readonly string[]) => fc.subarray([...given], { minLength: 1 });
    const whole = fc.constantFrom<'in' | 'not-in' | 'starts-with'>('in', 'not-in', 'starts-with');
    const bound = fc.constantFrom<'from' | 'to' | 'in'>('from', 'to', 'in');
    const cells: fc.Arbitrary<Cell> = fc.oneof(
      fc.record({
        fact: fc.constant('hs' as const),
        op: whole,
        values: values('1901101010', '19', '3304', '3304990039'),
      }),
      fc.record({ fact: fc.constant('merchant' as const), op: whole, values: values('M1', 'M2', 'M') }),
      fc.record({ fact: fc.constant('tier' as const), op: whole, values: values('A', 'B') }),
      fc.record({ fact: fc.constant('findings' as const), op: whole, values: values('ip-hit', 'under-value') }),
      fc.record({
        fact: fc.constant('goods' as const),
        op: fc.constant('contains' as const),
        values: values('Milk', 'x'),
      }),
      fc.record({
        fact: fc.constantFrom('value' as const, 'merchantDays' as const),
        op: bound,
        values: values('1', '2'),
      }),
    );
    const texts = fc.array(
      fc.record({
        rows: fc.array(fc.array(cells, { maxLength: 3 }), { maxLength: 3 }),
        level: fc.constantFrom<'district' | 'national'>('district', 'national'),
        from: fc.constantFrom('2026-11-01', '2026-11-05'),
      }),
      { maxLength: 12 },
    );

    fc.assert(
      fc.property(texts, fc.array(parcels, { maxLength: 4 }), (given, seen) => {
        const instructions = given.map((over, at) => instructionText({ ...over, id: `i${at}` }));
        const { matches } = compiled(...instructions);
        for (const over of seen) {
          const facts = parcelFacts(over);
          const wanted = instructions.filter((text) => holds(text, facts)).map(({ id }) => id);

          expect(matches(facts, DAY).map(({ id }) => id)).toEqual(wanted);
        }
      }),
      { numRuns: 400 },
    );
  });
});

function holds({ rows, level, customsCode, from, until }: InstructionText, facts: ParcelFacts): boolean {
  if (DAY < from || DAY > until || (level === 'district' && facts.customsCode !== customsCode)) return false;
  return rows.length === 0 || rows.some((cells) => cells.every((cell) => cellHolds(cellTest(cell), facts)));
}
