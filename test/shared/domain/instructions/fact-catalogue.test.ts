import { describe, expect, it } from 'vitest';
import { FACT_CATALOGUE, factEntry } from '../../../../shared/domain/instructions/fact-catalogue.ts';
import { ParcelFacts } from '../../../../shared/model/parcel-facts.ts';
import { parcelFacts } from '../../../builders/instruction.ts';

describe('FACT_CATALOGUE', () => {
  it('names every fact once', () => {
    expect(FACT_CATALOGUE.map(({ name }) => name).toSorted()).toEqual(Object.keys(ParcelFacts.shape).toSorted());
  });

  it.each(FACT_CATALOGUE.map((entry) => [entry.name, entry] as const))(
    'says of %s what its value is',
    (name, entry) => {
      const value: unknown = parcelFacts({ merchantDays: 1, phoneBuyers: 1, addressBuyers: 1 })[name];

      expect(Array.isArray(value) ? 'list' : typeof value).toBe({ ...TYPES, list: 'list' }[entry.type]);
      for (const text of [entry.title, entry.meaning]) expect([text.zh, text.en]).not.toContain('');
      expect(entry.ops.length).toBeGreaterThan(0);
    },
  );
});

describe('factEntry', () => {
  it('finds a fact by its name', () => {
    expect(factEntry('hs').type).toBe('list');
  });
});

const TYPES = { text: 'string', number: 'number', day: 'string' } as const;
