import { describe, expect, it } from 'vitest';
import { NO_TARGETING } from '../../functions/assess/targeting.ts';
import { RECEIVED_AT } from '../builders/arrived.ts';
import { assessWorld } from '../builders/assess-world.ts';
import { again, planning, scorer, sent } from '../builders/targeting.ts';

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
