import { describe, expect, it } from 'vitest';
import { SIGNALS } from '../../../../shared/domain/typology/catalogue.ts';
import { TYPOLOGIES } from '../../../../shared/domain/typology/typologies.ts';
import type { Trace } from '../../../../shared/model/trace.ts';
import { firmsAt, goods, NOON, type TraceOver, trace, traces, usualFen } from '../../../builders/trace.ts';
import { sceneFor } from '../../../builders/typology-scene.ts';

/** Which others are linked to the first, by their numbers. */
function linked(code: string, members: readonly Trace[]): number[] {
  const typology = TYPOLOGIES.find((one) => one.code === code);
  const [subject] = members;
  if (typology === undefined || subject === undefined) throw new Error(`no typology ${code}`);
  const links = new Set(typology.linked(subject, sceneFor(members), () => true).map(({ parcel }) => parcel));
  return members.flatMap(({ parcel }, at) => (at > 0 && links.has(parcel) ? [at] : []));
}

const cheap = { goods: [goods(1, { priceFen: usualFen(1) / 2 })], times: { declared: NOON } };
const elsewhere = { firms: firmsAt(1) };

const unweighed = { grams: { weighed: null } };

/** Per typology: three parcels of which the first two are one structure and the third only resembles them. */
const structures: Record<string, readonly [TraceOver, TraceOver, TraceOver]> = {
  'brushing-ring': [
    { consignee: { street: 'one street' } },
    { consignee: { street: 'one street' } },
    { consignee: { street: 'one street' }, ...elsewhere },
  ],
  'identity-borrowed': [
    { buyer: { phoneBlock: 'one block' } },
    { buyer: { phoneBlock: 'one block' } },
    { buyer: { phoneBlock: 'one block' }, ...elsewhere },
  ],
  'fake-payment': [{ paidFen: 100 }, { paidFen: 100 }, { paidFen: 100, ...elsewhere }],
  'empty-parcel': [unweighed, unweighed, { ...unweighed, firms: { carrier: 'another carrier' } }],
  'under-value': [cheap, cheap, { ...cheap, goods: [goods(1)] }],
  'split-order': [
    { buyer: { id: 'one buyer' }, times: { declared: NOON } },
    { buyer: { id: 'one buyer' }, times: { declared: NOON + 3600 } },
    { buyer: { id: 'one buyer' }, times: { declared: NOON + 900_000 } },
  ],
  resale: [
    { consignee: { building: 'one' }, goods: [goods(1)] },
    { consignee: { building: 'one' }, goods: [goods(1)], ...elsewhere },
    { consignee: { building: 'one' }, goods: [goods(2)] },
  ],
  'pushed-order': [
    { firms: { platform: 'P9' } },
    { firms: { platform: 'P9' } },
    { firms: { platform: 'P9', merchant: 'M99' } },
  ],
  'quota-washing': [{ buyer: { id: 'one buyer' } }, { buyer: { id: 'one buyer' }, ...elsewhere }, elsewhere],
};

describe('TYPOLOGIES', () => {
  it('has the nine ways of the rules, the first word in Chinese, each resting on something', () => {
    expect(TYPOLOGIES.map(({ code }) => code).toSorted()).toEqual(Object.keys(structures).toSorted());
    for (const { title, basis } of TYPOLOGIES) {
      expect(title.zh).toMatch(/^疑似/);
      expect(title.en).toMatch(/^[A-Z]/);
      expect(basis).toMatch(/^[a-z]+-\d{4}/);
    }
  });

  it('asks signals of the catalogue, each for one way; only infringement is told by its own rule', () => {
    const asked = TYPOLOGIES.flatMap(({ signals }) => signals);
    const known = SIGNALS.map(({ name }) => name);

    expect(new Set(asked).size).toBe(asked.length);
    expect(asked.filter((name) => !known.includes(name))).toEqual([]);
    expect(known.filter((name) => !asked.includes(name))).toEqual(['infringing']);
  });

  it('tells by itself only through a signal of its own', () => {
    const telling = TYPOLOGIES.flatMap(({ code, signals, tells }) => (tells ? [{ code, signals, tells }] : []));

    expect(telling.map(({ code }) => code)).toEqual(['quota-washing']);
    for (const { signals, tells } of telling) expect(signals).toContain(tells.signal);
  });

  it('leaves the honest parcels of a carrier out of a ring of empty ones', () => {
    const members = [trace(0, unweighed), trace(1), trace(2, { grams: { weighed: 100 } })];

    expect(linked('empty-parcel', members)).toEqual([2]);
  });

  it.each(Object.entries(structures))('links the parcels of one structure: %s', (code, [own, same, other]) => {
    const members = [own, same, other].map((over, at) => trace(at, over));
    // Enough honest merchants that usual prices are known.
    const around = Array.from({ length: 20 }, (_, at) =>
      trace(50 + at, { firms: firmsAt(5 + (at % 4)), goods: [goods(1)] }),
    );

    expect(linked(code, [...members, ...around])).toEqual([1]);
  });

  it('links only parcels of what the finding says', () => {
    const members = [
      trace(0, { buyer: { area: '320102', phone: 'one' } }),
      trace(1, { buyer: { area: '320102' } }),
      trace(2, { buyer: { phone: 'one' } }),
    ];
    const borrowed = TYPOLOGIES.find(({ code }) => code === 'identity-borrowed');
    const [subject = trace(0)] = members;
    const linkedBy = (said: string) =>
      borrowed?.linked(subject, sceneFor(members), (...signals) => signals.includes(said)).map(({ parcel }) => parcel);

    expect(linkedBy('one-area')).toEqual([members[0]?.parcel, members[1]?.parcel]);
    expect(linkedBy('phone-shared')).toEqual([members[0]?.parcel, members[2]?.parcel]);
    expect(linkedBy('unusual-age')).toEqual([]);
  });

  it('links the buyers of one consignee only where the goods go to somebody else', () => {
    const to = (isBuyer: boolean) => traces(3, () => ({ consignee: { name: 'one', isBuyer } }));

    expect(linked('brushing-ring', to(false))).toEqual([1, 2]);
    expect(linked('brushing-ring', to(true))).toEqual([]);
  });

  it('warns that a pushed order is for lawyers to judge', () => {
    expect(TYPOLOGIES.find(({ code }) => code === 'pushed-order')?.title.zh).toContain('不据此认定违法');
  });
});
