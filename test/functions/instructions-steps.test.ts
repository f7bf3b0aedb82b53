import { beforeEach, describe, expect, it } from 'vitest';
import { instructions } from '../../functions/instructions/instructions.ts';
import { memoryReplies } from '../../shared/adapters/memory/memory-replies.ts';
import { httpHandler } from '../../shared/edge/http.ts';
import { call } from '../builders/http-call.ts';
import { instructionText } from '../builders/instruction.ts';
import {
  AUTHOR,
  codesOf,
  ID,
  type InstructionDesk,
  instructionDesk,
  NATIONAL,
  OFFICER,
  OTHER,
  STRANGER,
} from '../builders/instruction-desk.ts';
import { resultRecord, selectionRecord } from '../builders/logs.ts';

let desk: InstructionDesk;
beforeEach(async () => {
  desk = await instructionDesk();
});

describe('postInstructionReplay', () => {
  const day = '2026-11-04';
  const facts = { customsCode: '3105', hs: ['3304990039'], value: 1000, day };

  beforeEach(async () => {
    await desk.post();
    await desk.product.selections.append([
      selectionRecord(1, { day, facts }),
      selectionRecord(2, { day, facts: { ...facts, value: 999 } }),
      selectionRecord(3, { day, facts, lane: 'red', reason: 'targeted' }),
      selectionRecord(4, { day, facts: { ...facts, customsCode: '5100' } }),
      selectionRecord(5, { day: '2026-10-22', facts }),
      selectionRecord(6, { day: '2026-10-21', facts }),
    ]);
    await desk.product.results.append([
      resultRecord(3, { facts, outcome: 'infringing', at: '2026-11-04T03:00:00.000Z' }),
      resultRecord(5, { facts, at: '2026-11-04T03:30:00.000Z' }),
    ]);
  });

  it('tells what the draft would have done in the last days, and keeps it', async () => {
    const { status, json } = await desk.replay();

    expect(status).toBe(201);
    expect(json.replay).toMatchObject({
      days: 2,
      parcels: 5,
      matched: 3,
      flips: 2,
      addedPerDay: 1,
      inspected: 2,
      finds: 1,
    });
    expect(json.replay.examples).toEqual(['P1/O5', 'P1/O1']);
    expect((await desk.get()).json.replay).toEqual(json.replay);
  });

  it('looks at fewer days when asked, and never at more than the policy says', async () => {
    expect((await desk.replay({ days: 1 })).json.replay.matched).toBe(2);
    expect((await desk.replay({ days: 400 })).json.replay.matched).toBe(3);
    expect((await desk.replay({ days: 0 })).status).toBe(400);
  });

  it('is for drafts', async () => {
    await desk.replay();
    await desk.step('submit');

    expect((await desk.replay()).json.errors[0].code).toBe('instruction-state');
  });
});

describe('postInstructionStep', () => {
  it('puts in force what was replayed, submitted and approved by another person', async () => {
    await desk.post();
    expect((await desk.step('submit')).json.errors[0].code).toBe('not-replayed');
    await desk.replay();
    expect((await desk.step('submit')).json.state).toBe('submitted');
    expect([(await desk.step('approve')).status, await desk.inForce()]).toEqual([403, null]);

    const { status, json } = await desk.step('approve', OTHER);

    expect([status, json]).toEqual([201, { id: ID, version: 4, state: 'published', inForce: 4 }]);
    expect(await desk.inForce()).toEqual([{ version: 4, text: instructionText() }]);
    expect((await desk.get()).json).toMatchObject({ author: '关长甲', approver: '关长乙', reason: '按程序办理' });
  });

  it('asks for another replay when the text changed', async () => {
    await desk.post();
    await desk.replay();
    await desk.put({ hitCap: 5 });

    expect((await desk.step('submit')).json.errors[0].code).toBe('not-replayed');
  });

  it('gives back what was submitted', async () => {
    await desk.post();
    await desk.replay();
    await desk.step('submit');

    expect((await desk.step('return', OTHER)).json.state).toBe('draft');
  });

  it('takes out of force what is withdrawn', async () => {
    await desk.publish();

    expect((await desk.step('withdraw', OTHER)).json).toMatchObject({ state: 'withdrawn', inForce: null });
    expect(await desk.inForce()).toEqual([]);
  });

  it('rolls back by two people', async () => {
    await desk.publish();
    await desk.put({ hitCap: 5 }, { as: OTHER });
    await desk.replay({}, OTHER);
    await desk.step('submit', OTHER);
    await desk.step('approve', AUTHOR);
    expect((await desk.inForce())?.[0]?.text.hitCap).toBe(5);

    expect((await desk.step('roll-back', AUTHOR, { version: 4 })).json).toMatchObject({
      state: 'submitted',
      inForce: 8,
    });
    expect((await desk.step('approve', AUTHOR)).json.errors[0].code).toBe('own-instruction');
    await desk.step('approve', OTHER);

    expect((await desk.inForce())?.[0]).toMatchObject({ version: 10, text: { hitCap: 200 } });
  });

  it.each([
    [{}, 400, 'no-version'],
    [{ version: 99 }, 400, 'no-version'],
    [{ version: 1 }, 409, 'never-published'],
    [{ version: 4 }, 409, 'in-force'],
  ])('refuses to roll back to %j', async (more, status, code) => {
    await desk.publish();

    const reply = await desk.step('roll-back', AUTHOR, more);

    expect([reply.status, reply.json.errors[0].code]).toEqual([status, code]);
  });

  it('refuses what is no longer sound', async () => {
    await desk.post();
    await desk.replay();
    await desk.step('submit');
    desk.product.at('2026-12-01T04:00:00.000Z');

    const { status, json } = await desk.step('approve', OTHER);

    expect([status, codesOf(json)]).toEqual([400, ['/text/until past']]);
  });

  it('refuses a step after a change that the caller has not seen', async () => {
    await desk.post();
    await desk.replay();

    expect((await desk.step('submit', AUTHOR, {}, { 'if-match': '"1"' })).json.errors[0].code).toBe(
      'instruction-changed',
    );
    expect((await desk.step('submit', AUTHOR, {}, { 'if-match': '"2"' })).status).toBe(201);
  });

  it.each([
    ['submit', AUTHOR],
    ['approve', OTHER],
    ['withdraw', AUTHOR],
  ] as const)('answers %s again the same', async (action, as) => {
    await desk.post();
    await desk.replay();
    if (action !== 'submit') await desk.step('submit');
    if (action === 'withdraw') await desk.step('approve', OTHER);
    const first = await desk.step(action, as);

    const again = await desk.step(action, as, {}, { 'if-match': '"1"' });

    expect([again.status, again.json]).toEqual([201, first.json]);
  });

  it('publishes at the second try what a crash left unpublished', async () => {
    await desk.post();
    await desk.replay();
    await desk.step('submit');
    const renew = () => Promise.reject(new Error('died'));
    const dying = httpHandler(
      'instructions',
      instructions({ ...desk.product, sets: { renew } }),
      memoryReplies({ now: () => '2026-11-04T04:30:00.000Z' }),
    );
    const asked = { as: OTHER, params: { id: ID }, json: { action: 'approve', reason: '按程序办理' } };
    expect((await call(dying, 'postInstructionStep', asked)).status).toBe(500);
    expect(await desk.inForce()).toBeNull();

    await desk.step('approve', OTHER);

    expect(await desk.inForce()).toHaveLength(1);
  });

  it('withdraws once what has a draft beside it, and takes it out of force at the second try', async () => {
    await desk.publish();
    await desk.put({ hitCap: 5 });
    const renew = () => Promise.reject(new Error('died'));
    const dying = httpHandler(
      'instructions',
      instructions({ ...desk.product, sets: { renew } }),
      memoryReplies({ now: () => '2026-11-04T04:30:00.000Z' }),
    );
    const headers = { 'if-match': '"5"' };
    const asked = { as: OTHER, params: { id: ID }, headers, json: { action: 'withdraw', reason: '按程序办理' } };
    expect((await call(dying, 'postInstructionStep', asked)).status).toBe(500);
    expect(await desk.inForce()).toHaveLength(1);

    const { status, json } = await desk.step('withdraw', OTHER, {}, headers);

    expect([status, json]).toEqual([201, { id: ID, version: 6, state: 'draft', inForce: null }]);
    expect(await desk.inForce()).toEqual([]);
    expect((await desk.step('withdraw', OTHER)).json.version).toBe(6);
    expect((await desk.step('withdraw', OTHER, {}, { 'if-match': '"6"' })).json.state).toBe('withdrawn');
  });

  it('does not take a change of the same person and reason for a withdrawal', async () => {
    await desk.post();
    const reason = '高值商品增多';
    await desk.put({ hitCap: 5 });
    const seenOne = { 'if-match': '"1"' };

    expect((await desk.step('withdraw', AUTHOR, { reason }, seenOne)).json.errors[0].code).toBe('instruction-changed');
    await desk.replay({ reason });
    expect((await desk.step('withdraw', AUTHOR, { reason })).json.state).toBe('withdrawn');
  });

  it('is refused to another district, and an officer', async () => {
    await desk.publish();

    expect((await desk.step('withdraw', STRANGER)).status).toBe(404);
    expect((await desk.step('withdraw', OFFICER)).status).toBe(403);
    expect((await desk.step('withdraw', NATIONAL)).status).toBe(201);
  });
});
