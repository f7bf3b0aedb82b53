import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Filing, numberOfText, ValueIndex } from '../../../../shared/domain/instructions/value-index.ts';
import { parcelFacts } from '../../../builders/instruction.ts';

type Key = Omit<Filing<string>, 'leaf'>;

const nameOf = ({ text, isWhole, code }: Key) => `${isWhole ? '=' : '^'}${text}@${code ?? '*'}`;
const filing = (key: Key): Filing<string> => ({ ...key, leaf: { look: (_facts, _code, found) => found(nameOf(key)) } });

function met(value: string, code: number, keys: readonly Key[]): string[] {
  const found: string[] = [];
  new ValueIndex(keys.map(filing)).each(value, parcelFacts(), code, (owner) => void found.push(owner));
  return found.toSorted();
}

const whole = (text: string, code: number | null = null): Key => ({ text, isWhole: true, code });
const start = (text: string, code: number | null = null): Key => ({ text, isWhole: false, code });

describe('ValueIndex', () => {
  const keys = [whole('33'), whole('3304'), start('33'), start('3304'), start('3304', 7), whole('3304', 8), start('9')];

  it.each([
    ['33', 0, ['=33@*', '^33@*']],
    ['3304', 0, ['=3304@*', '^33@*', '^3304@*']],
    ['3304', 7, ['=3304@*', '^33@*', '^3304@*', '^3304@7']],
    ['3304', 8, ['=3304@*', '=3304@8', '^33@*', '^3304@*']],
    ['330499', 7, ['^33@*', '^3304@*', '^3304@7']],
    ['3', 7, []],
    ['34', 7, []],
    ['', 7, []],
  ])('follows for %j in district %s %j', (value, code, wanted) => {
    expect(met(value, code, keys)).toEqual([...wanted].toSorted());
  });

  it('tells apart texts of one hash', () => {
    expect(numberOfText('Aa')).toBe(numberOfText('BB'));
    expect(met('Aa', 0, [whole('Aa'), whole('BB'), start('BB')])).toEqual(['=Aa@*']);
    expect(met('BBb', 0, [start('Aa'), start('BB')])).toEqual(['^BB@*']);
  });

  it('finds nothing where nothing is filed', () => {
    expect(met('33', 0, [])).toEqual([]);
  });

  it('finds what trying every key finds', () => {
    const text = fc.string({ unit: fc.constantFrom('A', 'a', 'B', '1'), minLength: 1, maxLength: 4 });
    const code = fc.constantFrom(0, 1, 2);
    const key = fc.record({ text, isWhole: fc.boolean(), code: fc.option(code) });
    fc.assert(
      fc.property(text, code, fc.uniqueArray(key, { maxLength: 40, selector: nameOf }), (value, own, given) => {
        const fits = (one: Key) => (one.isWhole ? value === one.text : value.startsWith(one.text));
        const wanted = given.filter((one) => (one.code === null || one.code === own) && fits(one));

        expect(met(value, own, given)).toEqual(wanted.map(nameOf).toSorted());
      }),
    );
  });
});

describe('numberOfText', () => {
  it('tells all district codes apart', () => {
    const codes = Array.from({ length: 10_000 }, (_, n) => numberOfText(String(n).padStart(4, '0')));

    expect(new Set(codes).size).toBe(10_000);
  });
});
