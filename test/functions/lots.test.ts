import { beforeEach, describe, expect, it } from 'vitest';
import { lots } from '../../functions/lots/lots.ts';
import { memoryLots } from '../../shared/adapters/memory/memory-lots.ts';
import { httpHandler } from '../../shared/edge/http.ts';
import { call, type TestClaims } from '../builders/http-call.ts';

const inspector = { role: 'inspector', customs: '3105', name: '查验员甲' } as const;
const elsewhere = { role: 'inspector', customs: '2200', name: '查验员乙' } as const;
const supervisor = { role: 'supervisor', customs: '3105', name: '主管' } as const;
const national = { role: 'supervisor', customs: '*', name: '总署主管' } as const;
const PLACE = { merchant: '3105W60001', hs: '6404110000' };
const LOT = { reference: 'B1', size: 1000, aql: '1.0' };

let store = memoryLots();
beforeEach(() => {
  store = memoryLots();
});

const ask = (id: 'getLots' | 'postLot' | 'postLotResult' | 'postLotDecision', as: TestClaims, rest: object = {}) => {
  const handler = httpHandler('lots', lots({ lots: store, clock: { now: () => '2026-11-02T04:00:00.000Z' } }));
  return call(handler, id, { as, params: PLACE, ...rest });
};
const open = (lot: object = {}, as: TestClaims = inspector, params = PLACE) =>
  ask('postLot', as, { params, json: { ...LOT, ...lot } });
const end = (number: number, nonconforming: number, as: TestClaims = inspector) =>
  ask('postLotResult', as, { params: { ...PLACE, number: String(number) }, json: { nonconforming } });
const decide = (action: string, as: TestClaims = supervisor) =>
  ask('postLotDecision', as, { json: { action, reason: '供货稳定' } });
const failing = async (count: number, from = 1) => {
  for (let lot = from; lot < from + count; lot += 1) {
    await open({ reference: `B${lot}` });
    await end(lot, 50);
  }
};

describe('postLot', () => {
  it('gives the sample size and the acceptance number', async () => {
    const { status, json } = await open();

    expect(status).toBe(201);
    expect(json.lots).toMatchObject([
      {
        ...{ number: 1, reference: 'B1', customsCode: '3105', level: 'II', severity: 'normal', openedBy: '查验员甲' },
        ...{ plan: { letter: 'J', sampleSize: 80, accept: 2, reject: 3 }, result: null },
      },
    ]);
  });

  it('answers the same lot again as it stands', async () => {
    const first = await open();

    expect((await open()).json).toEqual(first.json);
    expect((await store.find(PLACE.merchant, PLACE.hs))?.rev).toBe(1);
  });

  it('goes lot by lot, each reference once, under one AQL', async () => {
    await open();
    const meanwhile = await open({ reference: 'B2' });
    const other = await open({ size: 999 });
    await end(1, 0);
    const again = await open();
    const otherAql = await open({ reference: 'B2', aql: '2.5' });

    const codes = [meanwhile, other, again, otherAql].map(({ status, json }) => [status, json.errors[0].code]);
    expect(codes).toEqual([
      [409, 'open-lot'],
      [409, 'known-lot'],
      [409, 'known-lot'],
      [409, 'other-aql'],
    ]);
    expect((await open({ reference: 'B2' })).status).toBe(201);
  });

  it('asks officials of all districts where the lot lies, and keeps others to their own', async () => {
    expect((await open({}, national)).json.errors[0].pointer).toBe('/customsCode');
    expect((await open({ customsCode: '3105' }, elsewhere)).status).toBe(403);
    expect((await open({ customsCode: '2200' }, national)).json.lots[0].customsCode).toBe('2200');
  });

  it.each([
    [{ merchant: 'x', hs: PLACE.hs }, '/merchant'],
    [{ merchant: PLACE.merchant, hs: '6404' }, '/hs'],
  ])('refuses the place %j', async (params, pointer) => {
    const { status, json } = await open({}, inspector, params);

    expect([status, json.errors[0].pointer]).toEqual([400, pointer]);
  });
});

describe('postLotResult', () => {
  it('accepts up to the acceptance number, rejects from the next on', async () => {
    await open();
    expect((await end(1, 2)).json.lots[0].result).toMatchObject({ accepted: true, inspected: 80 });
    await open({ reference: 'B2' });
    expect((await end(2, 3)).json.lots[1].result).toMatchObject({ accepted: false });
  });

  it('keeps a result: the same again changes nothing, another is refused', async () => {
    await open();
    const first = await end(1, 1);

    expect((await end(1, 1)).json).toEqual(first.json);
    expect((await end(1, 0)).json.errors[0].code).toBe('has-result');
    expect((await end(1, 0)).status).toBe(409);
  });

  it('refuses more than the sample has, and lots that are not there', async () => {
    await open();

    expect((await end(1, 81)).json.errors[0].pointer).toBe('/nonconforming');
    expect((await end(2, 0)).status).toBe(404);
    expect((await end(1, 0, elsewhere)).status).toBe(404);
  });

  it('tightens after two failures and stops after five more', async () => {
    await failing(2);
    const tightened = await open({ reference: 'B3' });
    expect(tightened.json.lots[2]).toMatchObject({ severity: 'tightened', plan: { accept: 1 } });
    await end(3, 50);
    await failing(4, 4);

    const stopped = await open({ reference: 'B8' });

    expect([stopped.status, stopped.json.errors[0].code]).toEqual([409, 'stopped']);
    expect((await decide('resume')).json.switching).toMatchObject({ severity: 'tightened', stopped: false });
    expect((await decide('resume')).status).toBe(201);
    expect((await open({ reference: 'B8' })).status).toBe(201);
  });

  it('decides anew when somebody wrote in between', async () => {
    await open();
    const { save } = store;
    let rivals = 1;
    store = {
      ...store,
      save: async (series, over) => {
        if (rivals-- > 0) await save({ ...series, opened: 9 }, over);
        return save(series, over);
      },
    };

    expect((await end(1, 1)).status).toBe(201);
    expect((await store.find(PLACE.merchant, PLACE.hs))?.series.lots[0]?.result?.nonconforming).toBe(1);
  });
});

describe('postLotDecision', () => {
  it('lets reduced inspection come, once', async () => {
    await open();

    const { json } = await decide('allow-reduced');

    expect(json.switching.reducedAllowed).toBe(true);
    expect(json.decisions).toMatchObject([{ action: 'allow-reduced', by: '主管' }]);
    expect((await decide('allow-reduced')).json).toEqual(json);
    expect((await decide('forbid-reduced')).json.switching.reducedAllowed).toBe(false);
  });

  it('resumes only what was stopped, and is for who answers for the newest lot', async () => {
    await open();

    expect((await decide('resume')).json.errors[0].code).toBe('not-stopped');
    expect((await decide('allow-reduced', { ...supervisor, customs: '2200' })).status).toBe(404);
    expect((await decide('allow-reduced', national)).status).toBe(201);
  });
});

describe('getLots', () => {
  it('shows the lots of the own district, and nothing to others', async () => {
    await open();

    expect((await ask('getLots', inspector)).json.lots).toHaveLength(1);
    expect((await ask('getLots', national)).json.lots).toHaveLength(1);
    expect((await ask('getLots', elsewhere)).status).toBe(404);
    expect((await ask('getLots', inspector, { params: { ...PLACE, hs: '6404190000' } })).status).toBe(404);
  });
});
