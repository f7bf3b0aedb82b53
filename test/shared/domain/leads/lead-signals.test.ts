import { describe, expect, it } from 'vitest';
import {
  disguisedSpellingsIn,
  LEAD_SIGNALS,
  type LeadFacts,
  merchantsOf,
  type Notice,
} from '../../../../shared/domain/leads/lead-signals.ts';
import { leadFacts, suspiciousParcel, tracedMark } from '../../../builders/marked-traces.ts';
import { NOON } from '../../../builders/trace.ts';

const read = (name: string, facts: LeadFacts) => {
  const signal = LEAD_SIGNALS.find((one) => one.name === name);
  if (signal === undefined) throw new Error(`no signal ${name}`);
  return signal.of(facts);
};
const parcels = (count: number, over = {}) =>
  Array.from({ length: count }, (_, n) => suspiciousParcel(n, [tracedMark(over)]));
const notice = (over: Partial<Notice> = {}): Notice => ({ kind: 'report', merchant: 'M00', at: NOON - 1, ...over });

/** A signal, facts under which it is silent, and facts under which it speaks, with its figure. */
const CASES: readonly [string, LeadFacts, LeadFacts, string][] = [
  ['disguised-share', leadFacts(parcels(4, { view: 'exact' })), leadFacts(parcels(4), { clean: 6 }), '4/10'],
  [
    'spellings',
    leadFacts(parcels(4)),
    leadFacts([...parcels(2), suspiciousParcel(3, [tracedMark({ spelled: ['NI*E'] })])]),
    '2',
  ],
  [
    'several-rights',
    leadFacts(parcels(4)),
    leadFacts([suspiciousParcel(1, [tracedMark(), tracedMark({ recordNo: 'T2' })])]),
    '2',
  ],
  ['price-below-band', leadFacts(parcels(2)), leadFacts(parcels(2, { reasons: ['price-below-band'] })), '2'],
  ['replica-words', leadFacts(parcels(2)), leadFacts(parcels(1, { reasons: ['replica-words'] })), '1'],
  ['declared-no-brand', leadFacts(parcels(2)), leadFacts(parcels(3, { reasons: ['declared-no-brand'] })), '3'],
  ['growth', leadFacts(parcels(2), { half: NOON + 1e6 }), leadFacts(parcels(3), { half: NOON + 1 }), '1 → 2'],
  ['after-notice', leadFacts(parcels(2)), leadFacts(parcels(2), { notices: [notice({ at: NOON })] }), '1'],
  [
    'reported',
    leadFacts(parcels(2), { notices: [notice({ kind: 'case' })] }),
    leadFacts([], { notices: [notice()] }),
    '1',
  ],
  ['known-infringer', leadFacts(parcels(2)), leadFacts(parcels(2, { reasons: ['known-infringer'] })), '2'],
  [
    'joined-merchants',
    leadFacts(parcels(3)),
    leadFacts([...parcels(1), suspiciousParcel(2, undefined, { firms: { merchant: 'M01' } })]),
    '2',
  ],
];

describe('LEAD_SIGNALS', () => {
  it('speak Chinese and English, each under its own name', () => {
    expect(new Set(LEAD_SIGNALS.map(({ name }) => name)).size).toBe(LEAD_SIGNALS.length);
    expect(LEAD_SIGNALS.filter(({ title }) => !/\p{Script=Han}/u.test(title.zh) || title.en === '')).toEqual([]);
  });

  it.each(CASES)('%s is silent without its cause and speaks with it', (name, silent, speaking, value) => {
    expect(read(name, silent).strength).toBe(0);
    expect(read(name, speaking).strength).toBeGreaterThan(0);
    expect(read(name, speaking).value).toBe(value);
  });

  it('are all tried here, volume and share apart, which every parcel raises', () => {
    const tried = CASES.map(([name]) => name);

    expect(LEAD_SIGNALS.map(({ name }) => name).filter((name) => !tried.includes(name))).toEqual(['share', 'volume']);
    expect(read('share', leadFacts(parcels(3), { clean: 6 }))).toEqual({ strength: 0.25, value: '3/9' });
    expect(read('volume', leadFacts(parcels(3))).strength).toBeGreaterThan(
      read('volume', leadFacts(parcels(1))).strength,
    );
  });

  it.each(['disguised-share', 'share', 'volume'])('%s is worth less beside many clean parcels', (name) => {
    const at = (clean: number) => read(name, leadFacts(parcels(3), { clean })).strength;

    expect(at(1000)).toBeLessThan(at(10) / 5);
    expect(at(10)).toBeLessThan(at(0));
  });
});

describe('LEAD_SIGNALS after a notice', () => {
  const goesOn = (over: Partial<Notice>) =>
    read('after-notice', leadFacts(parcels(1), { notices: [notice(over)] })).value;

  it.each([
    ['another merchant', { merchant: 'M01' }],
    ['another right', { recordNo: 'T9' }],
    ['the same second', { at: NOON }],
  ])('leaves %s alone', (_, over) => {
    expect(goesOn(over)).toBe('0');
  });

  it.each(['report', 'confirmed', 'taken-down', 'case'] as const)('counts from a %s on', (kind) => {
    expect(goesOn({ kind })).toBe('1');
    expect(goesOn({ kind, recordNo: tracedMark().recordNo })).toBe('1');
  });
});

describe('disguisedSpellingsIn', () => {
  it('tells the same spelling of two rights apart', () => {
    const uses = [tracedMark(), tracedMark({ recordNo: 'T2' })];

    expect(disguisedSpellingsIn([suspiciousParcel(1, uses), suspiciousParcel(2, uses)]).size).toBe(2);
  });
});

describe('merchantsOf', () => {
  it('names each merchant once, sorted', () => {
    const of = (n: number, merchant: string) => suspiciousParcel(n, undefined, { firms: { merchant } });

    expect(merchantsOf({ parcels: [of(1, 'M2'), of(2, 'M1'), of(3, 'M2')] })).toEqual(['M1', 'M2']);
  });
});
