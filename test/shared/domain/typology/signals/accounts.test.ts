import { describe, expect, it } from 'vitest';
import { ACCOUNTS } from '../../../../../shared/domain/typology/signals/accounts.ts';
import type { Trace } from '../../../../../shared/model/trace.ts';
import { firmsAt, trace, traces } from '../../../../builders/trace.ts';
import { readingAmidst, type SignalCase } from '../../../../builders/typology-scene.ts';

/** A platform of its own whose customers of five shops opened their accounts evenly over time. */
const CUSTOMERS = traces(200, (at) => ({
  parcel: `P9/C${at}`,
  firms: { ...firmsAt(at % 5), platform: 'P9' },
  buyer: { account: `customer ${at}`, accountNo: 1000 + at * 200 },
}));

function withAccounts(count: number, number: (at: number) => number | null, merchant = 'M50'): Trace[] {
  return traces(count, (at) => ({
    parcel: `P9/R${at}`,
    firms: { ...firmsAt(0), merchant, platform: 'P9' },
    buyer: { id: `hired ${at}`, account: `account ${at}`, accountNo: number(at) },
  }));
}

/** Ten orders of five firms at home elsewhere. */
function guests(number: (at: number) => number): Trace[] {
  return [
    ...withAccounts(10, number).map((one, at) => ({ ...one, firms: { ...one.firms, merchant: `M6${at % 5}` } })),
    ...traces(30, (at) => ({ parcel: `P1/G${at}`, firms: { ...firmsAt(0), merchant: `M6${at % 5}` } })),
    ...CUSTOMERS,
  ];
}

const newest = (at: number) => 40_500 + at * 30;
const old = (at: number) => 1500 + at * 1900;

const cases: readonly SignalCase[] = [
  {
    signal: 'account-new',
    when: 'the account is the newest of the platform',
    ring: [...withAccounts(1, () => 50_000), ...CUSTOMERS],
    least: 2,
    but: 'half of the platform’s accounts are newer',
    honest: [...withAccounts(1, () => 21_000), ...CUSTOMERS],
    most: 0.35,
  },
  {
    signal: 'accounts-new-here',
    when: 'all twelve buyers of a merchant have new accounts',
    ring: [...withAccounts(12, newest), ...CUSTOMERS],
    least: 4,
    but: 'they opened theirs over the years',
    honest: [...withAccounts(12, (at) => (at === 0 ? 41_000 : old(at))), ...CUSTOMERS],
    most: 0.5,
  },
  {
    signal: 'accounts-in-row',
    when: 'twelve accounts were opened one after the other',
    ring: [...withAccounts(12, (at) => 20_000 + at * 3), ...CUSTOMERS],
    least: 6,
    but: 'they were opened over the years',
    honest: [...withAccounts(12, old), ...CUSTOMERS],
    most: 0.5,
  },
  {
    signal: 'accounts-of-guests',
    when: 'new accounts order of five firms that are guests on the platform',
    ring: guests(newest),
    least: 3,
    but: 'old accounts do',
    honest: guests(old),
  },
  {
    signal: 'account-shared',
    when: 'one account orders for six people',
    ring: withAccounts(6, () => 20_000).map((one) => ({ ...one, buyer: { ...one.buyer, account: 'one' } })),
    least: 5,
    but: 'everybody has an account',
    honest: withAccounts(6, () => 20_000),
  },
];

describe('ACCOUNTS', () => {
  it.each(cases)('$signal rises when $when, not when $but', ({ signal, ring, least, honest, most = 0 }) => {
    expect(readingAmidst(signal, ring).weight).toBeGreaterThanOrEqual(least);
    expect(readingAmidst(signal, honest).weight).toBeLessThanOrEqual(most);
  });

  it('has a case for every signal', () => {
    expect(cases.map(({ signal }) => signal)).toEqual(ACCOUNTS.map(({ name }) => name));
  });

  it.each(ACCOUNTS)('$name says nothing where accounts have no number and no name', ({ name }) => {
    const phones = withAccounts(12, () => null).map((one) => ({ ...one, buyer: { ...one.buyer, account: undefined } }));

    expect(readingAmidst(name, phones)).toEqual({ weight: 0, figure: 0 });
    expect(readingAmidst(name, [trace(0)])).toEqual({ weight: 0, figure: 0 });
  });
});
