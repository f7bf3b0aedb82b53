import { describe, expect, it } from 'vitest';
import { assess } from '../../functions/assess/assess.ts';
import { instructionShelf } from '../../functions/assess/instruction-shelf.ts';
import { type LearntScorer, NO_TARGETING, type Targeting } from '../../functions/assess/targeting.ts';
import { memoryInstructionSets } from '../../shared/adapters/memory/memory-instruction-sets.ts';
import { dayDraws } from '../../shared/adapters/system/day-draws.ts';
import type { InstructionText } from '../../shared/model/instruction.ts';
import { parcelId } from '../../shared/model/parcel-key.ts';
import { SelectionRecord } from '../../shared/model/selection-record.ts';
import type { ShiftPlan } from '../../shared/model/shift-plan.ts';
import { entryNumber } from '../../shared/notation/entry-number.ts';
import { arrived, fourDocuments, RECEIVED_AT } from '../builders/arrived.ts';
import { assessWorld, KEY, quietPolicy } from '../builders/assess-world.ts';
import { instructionText } from '../builders/instruction.ts';
import { declaration, PARCEL } from '../builders/parcel.ts';

const ID = parcelId(PARCEL);
const HS = declaration().lines[0]?.gcode ?? '';
const ENTRY = entryNumber({ receivedAt: RECEIVED_AT, submissionId: 'S1' }, ID);
const four = () => fourDocuments().map((document) => arrived(document));

type TestWorld = ReturnType<typeof assessWorld>;

async function sent(world: TestWorld, arrivals = four()) {
  await assess(world, { arrived: arrivals, reassess: [] });
  return dossierIn(world);
}

async function again(world: TestWorld) {
  await assess(world, { arrived: [], reassess: [ID] });
  return dossierIn(world);
}

async function dossierIn(world: TestWorld) {
  const dossier = (await world.dossiers.load([ID], 'strong')).get(ID);
  if (dossier?.verdict == null) throw new Error('the parcel has no verdict');
  return { ...dossier, verdict: dossier.verdict, selection: dossier.verdict.selection };
}

/** Instructions as they were published, each of version 1 and for every parcel of the goods. */
async function instructing(...texts: Partial<InstructionText>[]): Promise<Targeting> {
  const sets = memoryInstructionSets();
  const rows: InstructionText['rows'] = [[{ fact: 'hs', op: 'in', values: [HS] }]];
  const instructions = texts.map((text) => ({ version: 1, text: instructionText({ rows, ...text }) }));
  await sets.publish(instructions, null);
  return { ...NO_TARGETING, instructions: await instructionShelf(sets)() };
}

function planning(topUpFrom: number | null, over: Partial<ShiftPlan> = {}): Targeting {
  const plan = {
    ...{ customsCode: '3105', listId: '3105-2026-11-04-day', version: 'p1', slots: 40, topUpFrom },
    ...{ from: '2026-11-04T00:00:00.000Z', until: '2026-11-04T12:00:00.000Z' },
    ...over,
  };
  return { ...NO_TARGETING, plans: new Map([[plan.customsCode, plan]]) };
}

function scorer(version: string, score: number): LearntScorer {
  return { version, score: () => score, why: () => ({ zh: '商家', en: 'merchant' }) };
}

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
    const [order] = four();

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

describe('instructions in assess', () => {
  it('raise the lane, say so, and send the parcel to inspection with what they ask for', async () => {
    const world = assessWorld({ targeting: await instructing({ effect: effect({ inspection: 'laboratory' }) }) });

    const { verdict, selection } = await sent(world);

    expect(verdict.lane).toBe('red');
    expect(verdict.findings.map(({ code, lane }) => `${code} ${lane}`)).toEqual(['instruction-hit red']);
    expect(verdict.versions.instructions).toBeDefined();
    expect(selection).toMatchObject({ reason: 'instruction', probability: 1 });
    expect(selection.instructions).toMatchObject([{ id: '3105-2026-0001', version: 1, drawn: true }]);
    expect(world.outbox.sent.inspections).toMatchObject([
      { reason: 'instruction', needs: ['laboratory'], links: { phoneBuyers: 1, addressBuyers: 1 } },
    ]);
    expect(world.outbox.sent.selections[0]?.instructions).toHaveLength(1);
  });

  it('only open a parcel whose lane they leave', async () => {
    const world = assessWorld({ targeting: await instructing({ effect: effect({ lane: 'green' }) }) });

    const { verdict, selection } = await sent(world);

    expect([verdict.lane, verdict.findings.length]).toEqual(['green', 0]);
    expect(selection).toMatchObject({ reason: 'instruction', selected: true });
  });

  it('say nothing of parcels that they do not meet but under which version', async () => {
    const rows: InstructionText['rows'] = [[{ fact: 'hs', op: 'in', values: ['0000000000'] }]];
    const world = assessWorld({ targeting: await instructing({ rows }) });

    const { verdict, selection } = await sent(world);

    expect(verdict.lane).toBe('green');
    expect('instructions' in selection).toBe(false);
    expect(verdict.versions.instructions).toBeDefined();
  });

  it('hold by the day of the entry, not by when somebody looks again', async () => {
    const world = assessWorld({ targeting: await instructing({ from: '2026-11-04', until: '2026-11-04' }) });
    await sent(world);
    world.at('2026-11-06T04:30:00.000Z');

    expect((await again(world)).verdict.lane).toBe('red');
  });

  it('keep what they had chosen when they are no longer in force, to the byte', async () => {
    const world = assessWorld({ targeting: await instructing({}) });
    const { verdict } = await sent(world);

    world.target(await instructing({ id: '3105-2026-0002', rows: [[{ fact: 'hs', op: 'in', values: ['1'] }]] }));
    const later = await again(world);
    world.target(NO_TARGETING);
    const last = await again(world);

    for (const { selection, ...dossier } of [later, last]) {
      expect(dossier.verdict.lane).toBe('red');
      expect(selection).toEqual(verdict.selection);
      expect(dossier.verdict.findings).toEqual(verdict.findings);
    }
  });

  it('let go what they did not draw', async () => {
    const world = assessWorld({ targeting: await instructing({ effect: effect({ probability: 1e-12 }) }) });
    expect((await sent(world)).selection.instructions).toMatchObject([{ drawn: false }]);
    world.target(NO_TARGETING);

    expect('instructions' in (await again(world)).selection).toBe(false);
  });

  it('raise what is still held when new ones are in force as it is judged again', async () => {
    const world = assessWorld();
    await sent(world);
    world.target(await instructing({ effect: effect({ lane: 'yellow' }) }));

    expect((await again(world)).verdict.lane).toBe('yellow');
    expect(world.outbox.sent.inspections).toHaveLength(1);
  });
});

describe('top-up in assess', () => {
  it('fills slots with what would be green, from the score of the plan on', async () => {
    const world = assessWorld({ targeting: planning(0) });

    const { verdict, selection } = await sent(world);

    expect(verdict).toMatchObject({ lane: 'green', versions: { plan: 'p1' } });
    expect(selection).toMatchObject({ reason: 'top-up', probability: 1, topUpFrom: 0 });
    expect(world.outbox.sent.inspections).toMatchObject([{ reason: 'top-up' }]);
  });

  it('is decided at the first verdict: a later plan neither picks nor takes back', async () => {
    const [picked, passed, unplanned] = [planning(0), planning(null), NO_TARGETING].map((targeting) =>
      assessWorld({ targeting }),
    );
    if (!picked || !passed || !unplanned) throw new Error('three worlds');
    for (const world of [picked, passed, unplanned]) await sent(world);
    picked.target(planning(null, { version: 'p2' }));
    for (const world of [passed, unplanned]) world.target(planning(0, { version: 'p2' }));

    expect((await again(picked)).verdict).toMatchObject({ selection: { reason: 'top-up' }, versions: { plan: 'p1' } });
    expect((await again(passed)).verdict).toMatchObject({ selection: { reason: null }, versions: { plan: 'p1' } });
    const { verdict } = await again(unplanned);
    expect([verdict.selection.reason, 'plan' in verdict.versions]).toEqual([null, false]);
  });

  it.each([
    [{ until: RECEIVED_AT }, null],
    [{ from: RECEIVED_AT }, 'top-up'],
    [{ customsCode: '5100' }, null],
  ])('goes by the plan of its site that is in force, %j: %s', async (over, reason) => {
    expect((await sent(assessWorld({ targeting: planning(0, over) }))).selection.reason).toBe(reason);
  });
});

describe('the learnt model in assess', () => {
  it('raises a lane and says by which features, and is not weighed into the risk', async () => {
    const world = assessWorld({ targeting: { ...NO_TARGETING, model: scorer('m1', 0.9) } });

    const { verdict, selection } = await sent(world);

    expect(verdict).toMatchObject({ lane: 'red', score: 0, versions: { model: 'm1' } });
    expect(verdict.findings).toMatchObject([{ code: 'model-risk', lane: 'red' }]);
    expect(selection).toMatchObject({ model: 0.9, reason: 'targeted', probability: 1 });
    expect(world.outbox.sent.selections).toMatchObject([{ model: { version: 'm1', score: 0.9 }, challenger: null }]);
  });

  it('is followed in its shadow by a challenger that changes nothing', async () => {
    const challenger = scorer('m2', 0.95);
    const world = assessWorld({ targeting: { ...NO_TARGETING, challenger } });

    const { verdict } = await sent(world);

    expect([verdict.lane, verdict.versions.model]).toEqual(['green', 'weights']);
    expect(world.outbox.sent.selections).toMatchObject([{ model: null, challenger: { version: 'm2', score: 0.95 } }]);
  });

  it('takes nothing back when a later one thinks less of the parcel, or none is left, and may think more', async () => {
    const world = assessWorld({ targeting: { ...NO_TARGETING, model: scorer('m1', 0.6) } });
    await sent(world);

    world.target({ ...NO_TARGETING, model: scorer('m2', 0.1) });
    expect((await again(world)).verdict).toMatchObject({ lane: 'yellow', versions: { model: 'm1' } });
    world.target(NO_TARGETING);
    expect((await again(world)).verdict).toMatchObject({ lane: 'yellow', selection: { model: 0.6 } });
    world.target({ ...NO_TARGETING, model: scorer('m3', 0.9) });
    expect((await again(world)).verdict).toMatchObject({ lane: 'red', versions: { model: 'm3' } });
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

function effect(over: Partial<InstructionText['effect']>): InstructionText['effect'] {
  return { lane: 'red', probability: 1, inspection: 'physical', ...over };
}
