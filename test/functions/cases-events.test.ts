import { describe, expect, it } from 'vitest';
import { protect } from '../../functions/protect/protect.ts';
import { HOLDER, OFFICER, openedAtRoutes, SOON } from '../builders/case-routes.ts';
import { CASE_ID, TASK } from '../builders/protect-world.ts';

const END = '2026-11-09T16:00:00.000Z';
const DEPOSIT = { kind: 'deposit', fen: 15_000 } as const;

describe('postIpCaseEvent', () => {
  it('takes the holder’s application with its security and says that the desk may detain', async () => {
    const { bring, ask, outbox } = await openedAtRoutes();

    const { status, json, headers } = await bring(HOLDER, { event: 'apply', security: DEPOSIT });

    expect([status, json.state, headers.etag]).toEqual([201, 'secured', '"2"']);
    expect(json.security).toEqual({ requiredFen: 15_000, given: DEPOSIT });
    expect(outbox.sent.protections).toEqual([TASK]);
    expect((await ask('getIpCase', OFFICER, { params: { id: CASE_ID } })).json).toMatchObject({
      isReadyForDetention: true,
      audit: [{ event: 'open' }, { event: 'apply', by: 'right-holder 权利人甲', at: SOON }],
    });
  });

  it('takes a general guarantee of this year, and not one of last year', async () => {
    const general = { kind: 'general', number: 'ZDB-1', fen: 20_000_000 } as const;
    const { bring, present } = await openedAtRoutes();

    const old = await bring(HOLDER, { event: 'apply', security: { ...general, approvedOn: '2025-12-30' } });
    const valid = await bring(HOLDER, { event: 'apply', security: { ...general, approvedOn: '2026-01-05' } });

    expect([old.status, old.json.errors[0]]).toMatchObject([409, { pointer: '/security/approvedOn' }]);
    expect(valid.status).toBe(201);
    expect((await present()).security.given).toEqual({ ...general, until: '2026-12-31' });
  });

  it.each([
    [{ event: 'apply' }, '/security', 'no-security'],
    [{ event: 'apply', security: { kind: 'deposit', fen: 14_999 } }, '/security/fen', 'security-short'],
  ])('refuses %j', async (json, pointer, code) => {
    const { bring } = await openedAtRoutes();

    const reply = await bring(HOLDER, json);

    expect([reply.status, reply.json.errors]).toMatchObject([409, [{ pointer, code }]]);
  });

  it('ends the case when the holder says that the goods are genuine, and the parcel is told', async () => {
    const world = await openedAtRoutes();

    const { json } = await world.bring(HOLDER, { event: 'deny', until: '2027-11-05' });
    await protect(world, world.outbox.sent.protections);

    expect(json).toMatchObject({
      state: 'released',
      outcome: { kind: 'denied', at: SOON },
      holderWord: { word: 'deny', at: SOON, until: '2027-11-05' },
      possible: [],
    });
    expect(world.outbox.sent.ipOutcomes).toMatchObject([{ outcome: 'denied', at: SOON }]);
  });

  it('does once what is asked twice', async () => {
    const { bring, present } = await openedAtRoutes();

    const first = await bring(HOLDER, { event: 'confirm' });
    const again = await bring(HOLDER, { event: 'confirm' }, { 'if-match': '"1"' });

    expect([first.status, again.status]).toEqual([201, 201]);
    expect((await present()).audit).toHaveLength(2);
  });

  it('takes another day, or another security, for no repeat', async () => {
    const denied = await openedAtRoutes();
    await denied.bring(HOLDER, { event: 'deny', until: '2027-11-05' });
    const applied = await openedAtRoutes();
    const security = { kind: 'deposit', fen: 15_000 };
    await applied.bring(HOLDER, { event: 'apply', security });

    const replies = [
      await denied.bring(HOLDER, { event: 'deny', until: '2027-11-05' }),
      await denied.bring(HOLDER, { event: 'deny', until: '2028-11-05' }),
      await applied.bring(HOLDER, { event: 'apply', security }),
      await applied.bring(HOLDER, { event: 'apply', security: { ...security, fen: 20_000 } }),
    ];

    expect(replies.map(({ status }) => status)).toEqual([201, 409, 201, 409]);
  });

  it('refuses a case that has changed since it was seen, and takes it as it is', async () => {
    const { bring } = await openedAtRoutes();
    await bring(HOLDER, { event: 'confirm' });

    const stale = await bring(HOLDER, { event: 'deny' }, { 'if-match': '"1"' });
    const present = await bring(HOLDER, { event: 'deny' }, { 'if-match': '"2"' });

    expect([stale.status, stale.json.errors[0].code]).toEqual([409, 'case-changed']);
    expect(present.status).toBe(201);
  });

  it('refuses what the state does not allow and says what it does', async () => {
    const { bring } = await openedAtRoutes();

    const { status, json } = await bring(OFFICER, { event: 'find-infringing' });

    expect(status).toBe(409);
    expect(json.errors).toMatchObject([{ pointer: '/event', code: 'not-now' }]);
    expect(json.detail).toContain('confirm, apply, deny');
  });

  it('refuses a holder’s word after the last day, and the officer’s events to holders', async () => {
    const world = await openedAtRoutes();

    const foreign = await world.bring(HOLDER, { event: 'detain' });
    world.at(END);
    const late = await world.bring(HOLDER, { event: 'apply', security: DEPOSIT });

    expect([foreign.status, foreign.json.errors[0].code]).toEqual([403, 'not-yours']);
    expect([late.status, late.json.detail]).toEqual([409, expect.stringContaining('released')]);
  });

  it('detains with the desk’s decision, not before it', async () => {
    const world = await openedAtRoutes();
    await world.bring(HOLDER, { event: 'apply', security: DEPOSIT });

    const early = await world.bring(OFFICER, { event: 'detain' });
    await world.decided('detain');
    const detained = await world.bring(OFFICER, { event: 'detain' });

    expect([early.status, early.json.errors[0].code]).toEqual([409, 'desk-first']);
    expect([detained.status, detained.json.state]).toEqual([201, 'detained']);
    expect((await world.bring(OFFICER, { event: 'detain' })).status).toBe(201);
    expect((await world.present()).audit.filter(({ event }) => event === 'detain')).toHaveLength(1);
    expect((await world.bring(OFFICER, { event: 'find-infringing', note: '鉴定为侵权' })).json.state).toBe(
      'confiscated',
    );
  });

  it('is not found for those who do not see the case', async () => {
    const { bring } = await openedAtRoutes();

    expect((await bring({ ...HOLDER, org: '3104W69999' }, { event: 'confirm' })).status).toBe(404);
  });
});
