import { describe, expect, it } from 'vitest';
import { lackFor, sampleDay } from '../../../../infra/local/sample/sample-day.ts';
import { sampleReference } from '../../../../infra/local/sample/sample-reference.ts';
import { Document } from '../../../../shared/model/document/document.ts';
import { chinaDay } from '../../../../shared/notation/china-time.ts';
import { isTidy } from '../../../../shared/wire/document/is-tidy.ts';

const reference = sampleReference();
const wish = { seed: 7, parcels: 240, day: '2026-11-23', reference };

const parcelsIn = (events: ReturnType<typeof sampleDay>) =>
  new Set(events.flatMap(({ type, body }) => (type === 'order' ? [`${body.ebpCode}/${body.orderNo}`] : [])));

describe('sampleDay', () => {
  it('is the same for the same seed and another for another', () => {
    expect(sampleDay(wish)).toEqual(sampleDay(wish));
    expect(sampleDay({ ...wish, seed: 8 })).not.toEqual(sampleDay(wish));
  });

  it('makes about as many parcels as wished, in order of arrival, all on the day', () => {
    const events = sampleDay(wish);

    expect(parcelsIn(events).size).toBe(240);
    expect(events.map(({ at }) => at)).toEqual(events.map(({ at }) => at).toSorted());
    expect(new Set(events.map(({ at }) => chinaDay(at)))).toEqual(new Set(['2026-11-23']));
  });

  it('sends only documents that the schema accepts, each in the name of its own enterprise', () => {
    const events = sampleDay(wish);

    for (const { at: _, sender, ...document } of events) {
      expect(Document.safeParse(document).error?.issues).toBeUndefined();
      expect(Object.values(document.body)).toContain(sender);
    }
  });

  it('writes the fields of ordinary documents in the order of the schema, as companies do', () => {
    const ordinary = sampleDay(wish).filter(({ type }) =>
      ['order', 'payment', 'waybill', 'declaration'].includes(type),
    );

    const tidy = ordinary.filter(({ type, body }) => isTidy({ type, body }));

    expect(tidy.length).toBeGreaterThan(ordinary.length * 0.95);
  });

  it('has a mark sold by a merchant whom the right does not name', () => {
    const infringing = sampleDay(wish).filter(({ type, body }) => {
      if (type !== 'order') return false;
      const touched = reference.ipRights?.filter(({ marks }) =>
        body.lines.some(({ itemName }) => marks.some((mark) => itemName.includes(mark))),
      );
      return touched?.some(({ authorisedImporters }) => !authorisedImporters?.includes(body.ebcCode));
    });

    expect(infringing).toHaveLength(1);
  });

  it('plays every scene at least once however few parcels are wished', () => {
    const types = new Set(sampleDay({ ...wish, parcels: 1 }).map(({ type }) => type));

    expect(types).toEqual(new Set(['order', 'payment', 'waybill', 'declaration', 'cancel']));
  });

  it('trades without a recorded mark where the reference has no rights', () => {
    const { ipRights: _, ...unguarded } = reference;

    expect(parcelsIn(sampleDay({ ...wish, reference: unguarded })).size).toBe(239);
  });

  it('makes nothing of a reference that lacks what it needs, and says what', () => {
    const { pay: _, ...others } = reference.enterprises ?? {};

    expect(sampleDay({ ...wish, reference: {} })).toEqual([]);
    expect(lackFor({ ...reference, enterprises: others })).toMatch(/no active enterprise under pay$/);
    expect(lackFor({ ...reference, goods: [] })).toMatch(/goods/);
    expect(lackFor(reference)).toBeNull();
  });
});
