import { describe, expect, it } from 'vitest';
import type { Item } from '../../../../infra/commands/screen/item.ts';
import { memoryWorld } from '../../../../infra/commands/screen/memory-world.ts';
import { notingFirst } from '../../../../infra/commands/screen/noting-first.ts';
import { concludeAll, takeIn } from '../../../../infra/commands/screen/screening.ts';
import { verdictLine } from '../../../../infra/commands/screen/verdict-line.ts';
import type { Document } from '../../../../shared/model/document/document.ts';
import type { Insight } from '../../../../shared/model/insight.ts';
import { type ParcelId, parcelId } from '../../../../shared/model/parcel-key.ts';
import type { Trace } from '../../../../shared/model/trace.ts';
import { arrived, fourDocuments } from '../../../builders/arrived.ts';
import { foundFinding, insight } from '../../../builders/insight.ts';
import { order, PARCEL } from '../../../builders/parcel.ts';

const ID = parcelId(PARCEL);
/** Noon of 4 November in China, and the morning of the next day. */
const [NOON, MORNING] = ['2026-11-04T04:30:00.000Z', '2026-11-05T01:00:00.000Z'];

async function* items(list: readonly { readonly at: string; readonly document: Document }[]): AsyncGenerator<Item> {
  for (const item of list) yield { kind: 'document', ...item };
}

/** Screens the consistent parcel and, the next day, an order of another; the analysis finds something in whatever is declared. */
async function screened() {
  const looks: { at: string; parcels: number }[] = [];
  const analyse = (traces: readonly Trace[], _: unknown, asOf: string): Insight[] => {
    looks.push({ at: asOf, parcels: traces.length });
    return traces.map(({ parcel }) => insight({ parcel, asOf, findings: [foundFinding({ foundAt: asOf })] }));
  };
  const first = new Map<ParcelId, string>();
  const world = notingFirst({ ...memoryWorld({}, 'test'), analyse }, first);
  const documents = fourDocuments().map((document) => ({ at: NOON, document: arrived(document).document }));
  const other = {
    at: MORNING,
    document: { type: 'order', body: order({ orderNo: 'T2', payTransactionId: 'P2' }) } as const,
  };
  const parcels = await takeIn(world, items([...documents, other]), NOON, () => undefined);
  await concludeAll(world, parcels);
  const dossier = (await world.dossiers.load([ID], 'strong')).get(ID);
  if (dossier === undefined) throw new Error('the parcel is gone');
  return { looks, first, dossier, last: verdictLine(dossier, await world.books(), world.clock.now()) };
}

describe('notingFirst', () => {
  it('keeps the first verdict as it was given, whatever is found later', async () => {
    const { first, last } = await screened();

    expect([...first.keys()]).toEqual([ID]);
    expect(JSON.parse(first.get(ID) ?? '')).toMatchObject({
      ...PARCEL,
      lane: 'green',
      state: 'screened',
      findings: [],
    });
    expect(JSON.parse(last)).toMatchObject({ ...PARCEL, lane: 'red', state: 'released', score: 0.93 });
  });
});

describe('looking back', () => {
  it('happens when a day that brought declarations ends in China, and at the end', async () => {
    const { looks, dossier } = await screened();

    expect(looks.map(({ parcels }) => parcels)).toEqual([1, 1]);
    expect(looks[0]?.at).toBe('2026-11-04T16:00:00.000Z');
    expect(dossier.lanes).toEqual([{ at: '2026-11-04T16:00:00.000Z', lane: 'red', codes: ['identity-pool'] }]);
  });

  it('keeps when each finding was found first', async () => {
    const { dossier } = await screened();

    expect(dossier.insight?.asOf).not.toBe('2026-11-04T16:00:00.000Z');
    expect(dossier.verdict?.findings.map(({ foundAt }) => foundAt)).toEqual(['2026-11-04T16:00:00.000Z']);
  });
});
