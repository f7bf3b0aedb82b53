import { describe, expect, it } from 'vitest';
import { protect } from '../../functions/protect/protect.ts';
import type { IpCase } from '../../shared/model/ip-case.ts';
import { dyingWorld } from '../builders/dying-world.ts';
import { HOLDER_CODE, hit, ipCase, OPENED_AT, RECORD_NO } from '../builders/ip-case.ts';
import { CASE_ID, type ProtectWorld, protectWorld, TASK } from '../builders/protect-world.ts';
import { recordation } from '../builders/recordation.ts';

const SOON = '2026-11-05T02:00:00.000Z';
const END = '2026-11-09T16:00:00.000Z';
const benign = hit({ severity: 'benign', lane: 'green' });

describe('protect', () => {
  it('opens the case of a hit: suspended and noticed at once, once', async () => {
    const world = await protectWorld();

    await protect(world, [TASK, TASK]);
    await protect(world, [TASK]);

    expect(await world.present()).toEqual(ipCase());
    expect(world.outbox.sent.ipOutcomes).toEqual([]);
  });

  it('takes the right from the registry where it has it', async () => {
    const world = await protectWorld();
    const right = recordation({ recordNo: RECORD_NO, holder: '登记权利人' });
    await world.rights.save({ right, version: 1, at: OPENED_AT, by: '某人' });

    await protect(world, [TASK]);

    expect((await world.present()).right).toMatchObject({ holder: '登记权利人', holderCode: right.holderCode });
  });

  it('opens none where no hit holds, or no parcel is', async () => {
    const world = await protectWorld(benign);

    await protect(world, [TASK, { ...TASK, recordNo: 'T9' }]);

    expect(await world.cases.find(CASE_ID)).toBeNull();
  });

  it('looks at the parcel again when another moved the case meanwhile', async () => {
    const world = await protectWorld();
    await protect(world, [TASK]);
    await world.judged(benign);
    let meanwhile = async () => {
      meanwhile = async () => undefined;
      await protect(world, [TASK]);
      await world.judged(hit());
    };
    const save = async (next: IpCase) => {
      await meanwhile();
      return world.cases.save(next);
    };

    await protect({ ...world, cases: { ...world.cases, save } }, [TASK]);

    expect(await world.present()).toMatchObject({ state: 'noticed', version: 3 });
  });

  it('closes the case when a later verdict takes the hit back, and opens it again with it', async () => {
    const world = await protectWorld();
    await protect(world, [TASK]);
    await world.judged(benign);

    await protect(world, [TASK]);
    expect(await world.present()).toMatchObject({ state: 'closed', version: 2 });
    await world.judged(hit());
    world.at(SOON);
    await protect(world, [TASK]);

    expect(await world.present()).toMatchObject({ state: 'noticed', servedAt: SOON });
    expect(world.outbox.sent.ipOutcomes).toEqual([]);
  });

  it('opens and closes in one the case of a parcel that has left', async () => {
    const world = await protectWorld();
    await world.decided('release');

    await protect(world, [TASK]);

    const { state, version, audit } = await world.present();
    expect([state, version, audit.map(({ event }) => event)]).toEqual(['closed', 1, ['open', 'parcel-left']]);
  });

  it('releases and tells the parcel when the holder was silent to the end', async () => {
    const world = await protectWorld();
    await protect(world, [TASK]);
    world.at('2026-11-09T15:59:59.999Z');
    await protect(world, [TASK]);
    expect((await world.present()).state).toBe('noticed');
    world.at(END);

    await protect(world, [TASK]);

    const told = { ...TASK, outcome: 'holder-silent', at: END, caseId: CASE_ID };
    expect(await world.present()).toMatchObject({ state: 'released', owes: [], dueAt: null });
    expect(world.outbox.sent.ipOutcomes).toEqual([told]);
    await protect(world, [TASK]);
    expect(world.outbox.sent.ipOutcomes).toEqual([told]);
  });

  it('detains with the desk once security was given, and says of its release that it lifts the detention', async () => {
    const world = await protectWorld();
    await secured(world);
    await protect(world, [TASK]);
    expect((await world.present()).state).toBe('secured');
    await world.decided('detain');

    await protect(world, [TASK]);
    expect(await world.present()).toMatchObject({ state: 'detained', detainedAt: OPENED_AT });
    world.at('2027-06-01T00:00:00.000Z');
    await protect(world, [TASK]);

    expect(world.outbox.sent.ipOutcomes).toMatchObject([{ outcome: 'court-silent', wasDetained: true }]);
  });

  it('writes what the holder cleared into the recorded right, once', async () => {
    const world = await protectWorld();
    const right = recordation({ recordNo: RECORD_NO });
    await world.rights.save({ right, version: 1, at: OPENED_AT, by: '某人' });
    await world.cases.save(denied());

    await protect(world, [TASK]);
    await protect(world, [TASK]);

    const { firms, goods } = denied();
    const stored = await world.rights.find(RECORD_NO, 'all');
    expect(stored?.right.cleared).toEqual([
      { ebcCode: firms.ebcCode, article: goods[0]?.article, until: '2027-11-05' },
    ]);
    expect(stored?.version).toBe(2);
    expect(world.outbox.sent.ipOutcomes).toMatchObject([{ outcome: 'denied' }]);
    expect((await world.present()).owes).toEqual([]);
  });

  it('lengthens a clearance that ends earlier and leaves one alone that ends later', async () => {
    const world = await protectWorld();
    const { firms, goods } = denied();
    const [article = ''] = goods.map((line) => line.article);
    const cleared = (until: string) => [{ ebcCode: firms.ebcCode, article, until }];
    await world.rights.save({
      right: recordation({ recordNo: RECORD_NO, cleared: cleared('2026-12-31') }),
      version: 1,
      at: OPENED_AT,
      by: '',
    });
    await world.cases.save(denied());

    await protect(world, [TASK]);
    const longer = await world.rights.find(RECORD_NO, 'all');
    await world.cases.save({ ...denied(), version: 3, holderWord: { word: 'deny', at: SOON, until: '2027-01-01' } });
    await protect(world, [TASK]);

    expect(longer?.right.cleared).toEqual(cleared('2027-11-05'));
    expect(await world.rights.find(RECORD_NO, 'all')).toEqual(longer);
  });

  it('does without a right that only the reference data hold', async () => {
    const world = await protectWorld();
    await world.cases.save(denied());

    await protect(world, [TASK]);

    expect((await world.present()).owes).toEqual([]);
    expect(await world.rights.find(RECORD_NO, 'all')).toBeNull();
  });
});

describe('protect, in a process that dies', () => {
  it.each(['before', 'after'] as const)(
    'opens one case, however many calls it did, dying %s the last',
    async (when) => {
      await everyDeath(when, async (death) => {
        const world = await protectWorld();

        const died = await death(world);
        await protect(world, [TASK]);

        expect(await world.present()).toEqual(ipCase());
        return died;
      });
    },
  );

  it.each(['before', 'after'] as const)('ends it once and tells both, dying %s the last', async (when) => {
    await everyDeath(when, async (death) => {
      const world = await protectWorld();
      const right = recordation({ recordNo: RECORD_NO, holderCode: HOLDER_CODE });
      await world.rights.save({ right, version: 1, at: OPENED_AT, by: '某人' });
      await world.cases.save(denied());

      const died = await death(world);
      await protect(world, [TASK]);

      expect(new Set(world.outbox.sent.ipOutcomes.map((one) => JSON.stringify(one))).size).toBe(1);
      expect((await world.rights.find(RECORD_NO, 'all'))?.right.cleared).toHaveLength(1);
      expect(await world.present()).toMatchObject({ state: 'released', owes: [], dueAt: null });
      expect((await world.present()).audit).toEqual(denied().audit);
      return died;
    });
  });
});

/** Runs the scene with a process that dies at call 1, 2, 3 … until one lives through it. */
async function everyDeath(
  when: 'before' | 'after',
  scene: (death: (world: ProtectWorld) => Promise<boolean>) => Promise<boolean>,
): Promise<void> {
  let deaths = 0;
  for (let call = 1; await scene((world) => death(world, call)); call += 1) deaths += 1;
  expect(deaths).toBeGreaterThan(3);

  async function death(world: ProtectWorld, call: number): Promise<boolean> {
    return protect(dyingWorld(world.ports, call, when).world, [TASK]).then(
      () => false,
      () => true,
    );
  }
}

async function secured({ cases }: ProtectWorld): Promise<void> {
  await cases.save(ipCase({ state: 'secured', deadline: null, dueAt: OPENED_AT }));
}

/** A case that the holder ended, with all that it owes. */
function denied(): IpCase {
  return ipCase({
    state: 'released',
    deadline: null,
    dueAt: SOON,
    outcome: { kind: 'denied', at: SOON },
    holderWord: { word: 'deny', at: SOON, until: '2027-11-05' },
    owes: ['outcome', 'clearance'],
  });
}
