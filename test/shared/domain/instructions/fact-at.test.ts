import { describe, expect, it } from 'vitest';
import { factAt, placeOfFact } from '../../../../shared/domain/instructions/fact-at.ts';
import { ParcelFacts } from '../../../../shared/model/parcel-facts.ts';
import { parcelFacts } from '../../../builders/instruction.ts';

describe('factAt', () => {
  it.each(ParcelFacts.keyof().options)('gives %s at its place', (name) => {
    const marked = new Proxy(parcelFacts(), { get: (_, asked) => `the ${String(asked)}` });

    expect(factAt(marked, placeOfFact(name))).toBe(`the ${name}`);
  });
});
