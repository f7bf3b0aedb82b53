import { describe, expect, it } from 'vitest';
import { read, sourceFiles } from '../architecture/source-files.ts';
import { fictitiousValues, identityLeaks } from './fictitious.ts';

describe('identityLeaks', () => {
  it('finds identity numbers, phones and streets, of known people and of others', () => {
    for (const value of ['110101190001010015', '13800000001', '示例大道', '440524188001010014', '13912345678']) {
      expect(identityLeaks(`{"level":"info","seen":"${value}"}`)).toHaveLength(1);
    }
  });

  it('leaves times, amounts, codes and masks alone', () => {
    const log = [
      '{"at":"2026-11-23T10:00:00.000Z","epoch":1795428000000,"order":"SD261123007000151","ms":12.13912345678}',
      '{"preNo":"B20261123000000001","digest":"13912345678901234567890a","masked":"110***********0015"}',
    ].join('\n');

    expect(identityLeaks(log)).toEqual([]);
  });
});

describe('fictitiousValues', () => {
  it('knows everybody whom the builders name', () => {
    const known = new Set(fictitiousValues());
    const written = sourceFiles('test/builders/*.ts').flatMap(
      (path) => read(path).match(/\b\d{17}[\dX]\b|\b1[3-9]\d{9}\b/g) ?? [],
    );

    expect(written.length).toBeGreaterThan(0);
    expect(written.filter((value) => !known.has(value))).toEqual([]);
  });

  it('names only people who cannot live: born in 1900', () => {
    const numbers = fictitiousValues().filter((value) => /^\d{17}[\dX]$/.test(value));

    expect(numbers.length).toBeGreaterThan(1000);
    expect(numbers.filter((value) => value.slice(6, 10) !== '1900')).toEqual([]);
  });
});
