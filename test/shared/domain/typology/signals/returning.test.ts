import { describe, expect, it } from 'vitest';
import { RETURNING } from '../../../../../shared/domain/typology/signals/returning.ts';
import { NOON, trace, traces } from '../../../../builders/trace.ts';
import { readingAmidst, type SignalCase } from '../../../../builders/typology-scene.ts';

const returns = [NOON + 900_000];

const cases: readonly SignalCase[] = [
  {
    signal: 'returns-of-buyer',
    when: 'one buyer returns five parcels',
    ring: traces(5, () => ({ buyer: { id: 'one buyer' }, returns })),
    least: 5,
    but: 'a buyer returns one of five',
    honest: traces(5, (at) => ({ buyer: { id: 'one buyer' }, returns: at === 3 ? returns : [] })),
    most: 1,
  },
  {
    signal: 'returns-unarrived',
    when: 'the goods of four returns from one address never came back',
    ring: traces(4, () => ({ consignee: { place: 'one place' }, returns })),
    least: 4,
    but: 'they all came back',
    honest: traces(4, () => ({ consignee: { place: 'one place' }, returns, arrivals: 1 })),
  },
  {
    signal: 'year-of-buyer',
    when: 'a buyer’s parcels use up the annual limit',
    ring: traces(6, () => ({ buyer: { id: 'one buyer' }, dutiableFen: 450_000 })),
    least: 1,
    but: 'they are cancelled',
    honest: traces(6, () => ({ buyer: { id: 'one buyer' }, dutiableFen: 450_000, isCancelled: true })),
  },
  {
    signal: 'year-of-place',
    when: 'the parcels to one room use up the annual limit',
    ring: traces(6, () => ({ consignee: { place: 'one place' }, dutiableFen: 450_000 })),
    least: 1,
    but: 'they go to six rooms of one building',
    honest: traces(6, () => ({ consignee: { building: 'one building' }, dutiableFen: 450_000 })),
    most: 0.2,
  },
  {
    signal: 'infringing',
    when: 'a recorded right is used',
    ring: [trace(0, { codes: ['ip-hit'] })],
    least: 1,
    but: 'something else was found',
    honest: [trace(0, { codes: ['id-checksum'] })],
  },
  {
    signal: 'bad-identity',
    when: 'the identity number fails its check',
    ring: [trace(0, { codes: ['id-checksum'] })],
    least: 1,
    but: 'something else was found',
    honest: [trace(0, { codes: ['ip-hit'] })],
  },
];

describe('RETURNING', () => {
  it.each(cases)('$signal rises when $when, not when $but', ({ signal, ring, least, honest, most = 0 }) => {
    expect(readingAmidst(signal, ring).weight).toBeGreaterThanOrEqual(least);
    expect(readingAmidst(signal, honest).weight).toBeLessThanOrEqual(most);
  });

  it('has a case for every signal', () => {
    expect(cases.map(({ signal }) => signal)).toEqual(RETURNING.map(({ name }) => name));
  });
});
