import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../functions/assess/assess.ts';
import { instructionShelf } from '../../functions/assess/instruction-shelf.ts';
import type { Targeting } from '../../functions/assess/targeting.ts';
import { memoryInstructionSets } from '../../shared/adapters/memory/memory-instruction-sets.ts';
import type { Document } from '../../shared/model/document/document.ts';
import type { Insight } from '../../shared/model/insight.ts';
import { parcelId } from '../../shared/model/parcel-key.ts';
import type { Policy } from '../../shared/model/policy.ts';
import { after } from '../../shared/notation/china-time.ts';
import { readDocuments } from '../../shared/wire/json/read-documents.ts';
import { readMessage } from '../../shared/wire/xml/read-message.ts';
import { writeMessage } from '../../shared/wire/xml/write-message.ts';
import { arrived, fourDocuments, RECEIVED_AT } from '../builders/arrived.ts';
import { assessWorld, quietPolicy } from '../builders/assess-world.ts';
import { foundFinding, insight } from '../builders/insight.ts';
import { instructionText } from '../builders/instruction.ts';
import { declaration, order, PARCEL, payment, waybill } from '../builders/parcel.ts';

/** Versions that the final set replaces; each would be a finding if it stayed in force. */
const OLDER: Document[] = [
  { type: 'order', body: order({ appTime: '20261104090000', acturalPaid: '1' }) },
  { type: 'payment', body: payment({ appTime: '20261104090000', amountPaid: '2' }) },
  { type: 'waybill', body: waybill({ appTime: '20261104090000', weight: '99' }) },
  { type: 'declaration', body: declaration({ appTime: '20261104090000', buyerName: '测试乙' }) },
];

const client = { copCode: '3104W60003', copName: '宁波测试报关', dxpId: 'DXPENT0000000001' };

/** Through the real readers, as JSON or as the bytes of a CEB message. */
function sent(document: Document, form: 'json' | 'xml'): Document {
  const read =
    form === 'json'
      ? readDocuments({ documents: [JSON.parse(JSON.stringify(document))] })
      : readMessage(new TextEncoder().encode(writeMessage([document], client))).documents;
  const [first] = read;
  if (!first?.document) throw new Error(`not read: ${JSON.stringify(first?.problems)}`);
  return first.document;
}

const HALF_AT_RANDOM: Policy = { ...quietPolicy, random: { byTier: {}, otherwise: 0.5 } };

/** Everything that targeting can have in force at once. */
const TARGETING = targeting();

async function targeting(): Promise<Targeting> {
  const sets = memoryInstructionSets();
  const effect = { lane: 'yellow', probability: 0.5, inspection: 'laboratory' } as const;
  await sets.publish([{ version: 1, text: instructionText({ rows: [], effect }) }], null);
  const plan = {
    customsCode: '3105',
    listId: 'l',
    version: 'p1',
    slots: 9,
    topUpFrom: 0.3,
    from: '2026',
    until: '2027',
  };
  return {
    instructions: await instructionShelf(sets)(),
    model: { version: 'm1', score: ({ value }) => (value > 300 ? 0.4 : 0.1), why: () => ({ zh: '货值', en: 'value' }) },
    challenger: null,
    plans: new Map([['3105', plan]]),
  };
}

/** What looking back said at three times; the newest counts. */
const INSIGHTS: Insight[] = [
  insight({ asOf: '2026-11-05T16:00:00.000Z', score: 0.7 }),
  insight({ asOf: '2026-11-06T16:00:00.000Z', score: 0, findings: [] }),
  insight({ asOf: '2026-11-07T16:00:00.000Z', findings: [foundFinding({ code: 'order-inflation', lane: 'yellow' })] }),
];

/** One receipt of a document, so many milliseconds before the clock of the assessment. */
interface Received {
  readonly document: Document;
  readonly before: number;
}

type News = Document | Insight | Received;

async function endState(
  deliveries: readonly (readonly News[])[],
  given: Parameters<typeof assessWorld>[0] = {},
): Promise<string> {
  const world = assessWorld(given);
  for (const delivery of deliveries) {
    const documents = delivery.flatMap((one) => {
      if ('asOf' in one) return [];
      if ('type' in one) return [arrived(one)];
      return [arrived(one.document, { receivedAt: after(RECEIVED_AT, -one.before), submissionId: `S${one.before}` })];
    });
    const insights = delivery.flatMap((one) => ('asOf' in one ? [one] : []));
    await assess(world, { arrived: documents, reassess: [], insights });
    await world.settle();
  }
  const id = parcelId(PARCEL);
  const dossier = (await world.dossiers.load([id], 'strong')).get(id);
  const inForce = dossier?.versions.map(({ digest }) => digest);
  const { verdict, missing, reservation, otherUses, group } = dossier ?? {};
  return JSON.stringify({ verdict, missing, reservation, otherUses, group, inForce });
}

describe('order of arrival', () => {
  it('ends every one of the 24 orders in the same verdict bytes, by JSON and by XML', async () => {
    const states = new Set<string>();
    for (const form of ['json', 'xml'] as const) {
      for (const documents of permutations(fourDocuments())) {
        states.add(await endState(documents.map((document) => [sent(document, form)])));
      }
    }

    expect(states.size).toBe(1);
    expect([...states][0]).toContain('"lane":"green"');
  });

  it('ends in the same state with duplicates and older versions in between, packed in any way', async () => {
    const expected = await endState([[...OLDER, ...fourDocuments()]]);
    const arrivals = fc.shuffledSubarray([...OLDER, ...fourDocuments(), ...OLDER, ...fourDocuments()], {
      minLength: 16,
    });

    await fc.assert(
      fc.asyncProperty(arrivals, fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 16 }), async (all, sizes) => {
        expect(await endState(packed(all, sizes))).toBe(expected);
      }),
      { numRuns: 150 },
    );
  });

  it('ends in the same selection whichever reception of a document is dealt with first', async () => {
    const given = { policy: HALF_AT_RANDOM, targeting: await TARGETING };
    const receptions = [...OLDER, ...fourDocuments()].flatMap((document, place) =>
      [0, 1, 86_400_000 / 2].map((before) => ({ document, before: before + place })),
    );
    const expected = await endState([receptions.toSorted((a, b) => b.before - a.before)], given);
    const arrivals = fc.shuffledSubarray(receptions, { minLength: receptions.length });

    expect(expected).toContain('"entryNo":"20261104002959993-');
    expect(expected).toContain('"instructions":[{"id":"3105-2026-0001"');
    expect(expected).toContain('"topUpFrom":0.3');
    await fc.assert(
      fc.asyncProperty(arrivals, fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 24 }), async (all, sizes) => {
        expect(await endState(packed(all, sizes), given)).toBe(expected);
      }),
      { numRuns: 100 },
    );
  });

  it('ends in the same state whenever what looking back found comes in between', async () => {
    const expected = await endState([fourDocuments(), INSIGHTS]);
    const all: News[] = [...fourDocuments(), ...fourDocuments(), ...INSIGHTS, ...INSIGHTS];
    // What is said of a parcel before anything of it is known has nobody to be said of: the first document comes first.
    const [first, ...others] = all;
    const rest = fc.shuffledSubarray(others, { minLength: others.length });

    expect(expected).toContain('"lane":"yellow"');
    await fc.assert(
      fc.asyncProperty(rest, fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 16 }), async (news, sizes) => {
        expect(await endState([...(first ? [[first]] : []), ...packed(news, sizes)])).toBe(expected);
      }),
      { numRuns: 100 },
    );
  });
});

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, i) => permutations(items.toSpliced(i, 1)).map((rest) => [item, ...rest]));
}

function packed<T>(items: readonly T[], sizes: readonly number[]): T[][] {
  const deliveries: T[][] = [];
  for (let from = 0, i = 0; from < items.length; i += 1) {
    const size = sizes[i] ?? 1;
    deliveries.push(items.slice(from, from + size));
    from += size;
  }
  return deliveries;
}
