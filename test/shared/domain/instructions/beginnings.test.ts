import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Beginnings } from '../../../../shared/domain/instructions/beginnings.ts';
import { parcelFacts } from '../../../builders/instruction.ts';

function met(value: string, starts: readonly string[]): string[] {
  const leaves = starts.map(
    (start) => [start, { look: (_: unknown, found: (owner: string) => void) => found(start) }] as const,
  );
  const found: string[] = [];
  new Beginnings<string>(leaves).each(value, parcelFacts(), (owner) => void found.push(owner));
  return found.toSorted();
}

describe('Beginnings', () => {
  it.each([
    ['3304', ['33', '3304']],
    ['330499', ['33', '3304']],
    ['34', []],
    ['3', []],
    ['', []],
  ])('follows for %j %j', (value, wanted) => {
    expect(met(value, ['33', '3304', '9'])).toEqual(wanted);
  });

  it('tells apart beginnings of one hash', () => {
    expect(met('Aab', ['Aa', 'BB'])).toEqual(['Aa']);
    expect(met('BBb', ['Aa', 'BB'])).toEqual(['BB']);
  });

  it('finds what startsWith finds', () => {
    const text = fc.string({ unit: fc.constantFrom('A', 'a', 'B', '1'), maxLength: 6 });
    fc.assert(
      fc.property(
        text,
        fc.uniqueArray(
          text.filter((one) => one !== ''),
          { maxLength: 8 },
        ),
        (value, starts) => {
          expect(met(value, starts)).toEqual(starts.filter((start) => value.startsWith(start)).toSorted());
        },
      ),
    );
  });
});
