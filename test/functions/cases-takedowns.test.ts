import { describe, expect, it } from 'vitest';
import { protect } from '../../functions/protect/protect.ts';
import { HOLDER, openedAtRoutes, PLATFORM, SOON } from '../builders/case-routes.ts';
import type { TestClaims } from '../builders/http-call.ts';
import { OPENED_AT } from '../builders/ip-case.ts';
import { PARCEL } from '../builders/parcel.ts';
import { CASE_ID, TASK } from '../builders/protect-world.ts';

describe('getTakedowns', () => {
  it('lists the cases on goods of the platform and of the merchant, to them alone', async () => {
    const { ask } = await openedAtRoutes();
    const seen = async (org: string) => (await ask('getTakedowns', { ...PLATFORM, org })).json.takedowns;

    const [own] = await seen(PARCEL.ebpCode);

    expect(own).toEqual({
      caseId: CASE_ID,
      orderNo: PARCEL.orderNo,
      merchant: '宁波测试商家',
      recordNo: TASK.recordNo,
      mark: '云鹭',
      goods: [{ title: '测试面霜 50ml/瓶', itemNo: 'A002' }],
      state: 'noticed',
      openedAt: OPENED_AT,
      takenDownAt: null,
    });
    expect(await seen('3104W60001')).toEqual([own]);
    expect(await seen('3104W60002')).toEqual([]);
  });
});

describe('postTakedown', () => {
  const at = '2026-11-05T09:30:00+08:00';
  const confirm = (
    { ask }: Awaited<ReturnType<typeof openedAtRoutes>>,
    takenDownAt: string,
    as: TestClaims = PLATFORM,
  ) => ask('postTakedown', as, { params: { caseId: CASE_ID }, json: { takenDownAt } });

  it('notes the time once, whatever the state of the case', async () => {
    const world = await openedAtRoutes();
    await world.bring(HOLDER, { event: 'deny' });

    const first = await confirm(world, at);
    const again = await confirm(world, at);

    expect([first.status, first.json.takenDownAt]).toEqual([201, '2026-11-05T01:30:00.000Z']);
    expect(again.status).toBe(201);
    const entries = (await world.present()).audit.filter(({ event }) => event === 'taken-down');
    expect(entries).toEqual([
      { at: SOON, by: 'submitter 平台甲', event: 'taken-down', note: '2026-11-05T01:30:00.000Z' },
    ]);
  });

  it('refuses another time, a time ahead, and a foreign case', async () => {
    const world = await openedAtRoutes();

    const ahead = await confirm(world, '2026-11-05T02:00:00.001Z');
    await confirm(world, at);

    expect([ahead.status, ahead.json.errors[0].pointer]).toEqual([400, '/takenDownAt']);
    expect((await confirm(world, OPENED_AT)).status).toBe(409);
    expect((await confirm(world, at, { ...PLATFORM, org: '3104W69999' })).status).toBe(404);
  });

  it('keeps what the case still owes', async () => {
    const world = await openedAtRoutes();
    await world.bring(HOLDER, { event: 'deny' });
    await confirm(world, at);

    await protect(world, world.outbox.sent.protections);

    expect(world.outbox.sent.ipOutcomes).toMatchObject([{ outcome: 'denied' }]);
  });
});
