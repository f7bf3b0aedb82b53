import { describe, expect, it } from 'vitest';
import { assess } from '../../functions/assess/assess.ts';
import { dayDraws } from '../../shared/adapters/system/day-draws.ts';
import { parcelId } from '../../shared/model/parcel-key.ts';
import { SelectionRecord } from '../../shared/model/selection-record.ts';
import { entryNumber } from '../../shared/notation/entry-number.ts';
import { arrived, fourDocuments, RECEIVED_AT } from '../builders/arrived.ts';
import { assessWorld, KEY, quietPolicy } from '../builders/assess-world.ts';
import { declaration, PARCEL } from '../builders/parcel.ts';
import { again, HS, sent } from '../builders/targeting.ts';

const ID = parcelId(PARCEL);
const ENTRY = entryNumber({ receivedAt: RECEIVED_AT, submissionId: 'S1' }, ID);

describe('selection in assess', () => {
  it('draws by the number that customs gave, under the key of the day it came', async () => {
    const world = assessWorld();
    const { selection } = await sent(world);
    const draws = await dayDraws({ key: async (day) => (day === '2026-11-04' ? KEY : new Uint8Array(32)) }).of(
      '2026-11-04',
    );
    const expected = await world.dayDraws.of('2026-11-04');

    expect(selection.entryNo).toBe(ENTRY);
    expect(selection.draw).toBe(expected.draw(`random|${selection.stratum}|${ENTRY}`));
    expect(selection.draw).not.toBe(draws.draw(`random|${selection.stratum}|${ENTRY}`));
  });

  it('tells the log how the parcel fared, once, and once more when the delivery comes again', async () => {
    const world = assessWorld();

    const { verdict, rev } = await sent(world);
    const first = world.outbox.drain().selections;
    await sent(world);
    const repeated = world.outbox.drain().selections;

    expect(first).toHaveLength(1);
    expect(first.map((record) => SelectionRecord.parse(record))).toEqual(first);
    expect(first[0]).toMatchObject({ parcel: ID, rev, entryNo: ENTRY, day: '2026-11-04', lane: verdict.lane });
    expect(first[0]?.facts).toMatchObject({ phoneBuyers: 1, addressBuyers: 1, findings: [], score: 0 });
    expect(first[0]?.facts.hs).toContain(HS);
    expect(repeated).toEqual(first);
  });

  it('tells nothing before there is a verdict, and the same of one that stays', async () => {
    const world = assessWorld();
    const [order] = fourDocuments().map((document) => arrived(document));

    await assess(world, { arrived: order === undefined ? [] : [order], reassess: [] });
    expect(world.outbox.drain().selections).toEqual([]);
    await sent(world);
    const [record] = world.outbox.drain().selections;
    await again(world);

    expect(record).toBeDefined();
    expect(world.outbox.drain().selections.every((one) => JSON.stringify(one) === JSON.stringify(record))).toBe(true);
  });

  it('opens what a policy draws at the greater rate of a campaign, and says at which', async () => {
    const campaigns = [{ name: '双十一', from: '2026-11-01', until: '2026-11-15', hs: [HS.slice(0, 4)], factor: 1000 }];
    const sampling = { strata: [], floor: 0.001, campaigns };
    const world = assessWorld({ policy: { ...quietPolicy, sampling, random: { byTier: {}, otherwise: 0.01 } } });

    const { selection } = await sent(world);

    expect(selection).toMatchObject({ rate: 1, probability: 1, reason: 'random', selected: true });
  });
});

describe('the number of an entry', () => {
  it('falls to an earlier reception that is dealt with after the verdict, and the parcel is drawn anew', async () => {
    const world = assessWorld();
    const { selection } = await sent(world);
    const early = arrived(
      { type: 'declaration', body: declaration() },
      { receivedAt: '2026-11-03T04:30:00.000Z', submissionId: 'S0' },
    );

    const after = await sent(world, [early]);

    expect(after.selection.entryNo).toBe(entryNumber(early, ID));
    expect(after.selection.draw).not.toBe(selection.draw);
    expect(world.outbox.sent.selections.map(({ day }) => day)).toEqual(['2026-11-04', '2026-11-03']);
  });
});
