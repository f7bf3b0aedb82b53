import { beforeEach, describe, expect, it } from 'vitest';
import { instructions } from '../../functions/instructions/instructions.ts';
import { memoryReplies } from '../../shared/adapters/memory/memory-replies.ts';
import { httpHandler } from '../../shared/edge/http.ts';
import type { InstructionText } from '../../shared/model/instruction.ts';
import { call, type TestCall } from '../builders/http-call.ts';
import { instructionBody, instructionText } from '../builders/instruction.ts';
import { resultRecord, selectionRecord } from '../builders/logs.ts';
import { type MemoryProduct, memoryProduct } from '../builders/memory-product.ts';

const author = { role: 'supervisor', customs: '3105', name: '关长甲' } as const;
const other = { role: 'supervisor', customs: '3105', name: '关长乙' } as const;
const stranger = { role: 'supervisor', customs: '5100', name: '关长丙' } as const;
const national = { role: 'supervisor', customs: '*', name: '总署甲' } as const;
const officer = { role: 'officer', customs: '3105', name: '关员甲' } as const;
const ID = '3105-2026-0001';

let product: MemoryProduct;
beforeEach(async () => {
  product = await memoryProduct();
});

const post = (over: Partial<InstructionText> = {}, as: TestCall['as'] = author) =>
  call(product.handlers.instructions, 'postInstruction', { as, json: instructionBody(over) });
const put = (over: Partial<InstructionText>, more: TestCall = {}) =>
  call(product.handlers.instructions, 'putInstruction', {
    as: author,
    params: { id: ID },
    json: instructionBody(over),
    ...more,
  });
const replay = (json: unknown = {}, as: TestCall['as'] = author, id = ID) =>
  call(product.handlers.instructions, 'postInstructionReplay', { as, params: { id }, json });
const step = (action: string, as: TestCall['as'] = author, more: Record<string, unknown> = {}, headers = {}, id = ID) =>
  call(product.handlers.instructions, 'postInstructionStep', {
    ...{ as, params: { id }, headers, json: { action, reason: '按程序办理', ...more } },
  });
const get = (as: TestCall['as'] = author, id = ID) =>
  call(product.handlers.instructions, 'getInstruction', { as, params: { id } });
const list = (query = {}, as: TestCall['as'] = author, headers = {}) =>
  call(product.handlers.instructions, 'getInstructions', { as, query, headers });
const ids = (json: { instructions: { text: InstructionText }[] }) => json.instructions.map(({ text }) => text.id);
const codes = (json: { errors: { pointer: string; code: string }[] }) =>
  json.errors.map(({ pointer, code }) => `${pointer} ${code}`);
const inForce = async () => (await product.instructionSets.current())?.instructions ?? null;

async function publish(): Promise<void> {
  await post();
  await replay();
  await step('submit');
  await step('approve', other);
}

describe('postInstruction', () => {
  it('drafts an instruction under the next number of its district, which is not in force', async () => {
    const first = await post();
    const second = await post();

    expect([first.status, first.json]).toEqual([201, { id: ID, version: 1, state: 'draft', inForce: null }]);
    expect(first.headers.etag).toBe('"1"');
    expect(second.json.id).toBe('3105-2026-0002');
    expect(await inForce()).toBeNull();
  });

  it('numbers national ones apart', async () => {
    await post();

    expect((await post({ level: 'national', customsCode: '0000' }, national)).json.id).toBe('0000-2026-0001');
  });

  it('tells all faults of the text at once', async () => {
    const { status, json } = await post({ legalBasis: '', until: '2026-11-03', condition: 'worth > 1' });

    expect(status).toBe(400);
    expect(codes(json)).toEqual([
      '/text/legalBasis text',
      '/text/until past',
      '/text/condition condition-unknown-name',
    ]);
  });

  it.each([
    [stranger, {}],
    [author, { level: 'national', customsCode: '0000' }],
    [author, { customsCode: '5100' }],
  ] as const)('is refused to %j for %j', async (as, over) => {
    const { status, json } = await post(over, as);

    expect([status, codes(json)]).toEqual([403, ['/text/customsCode other-district']]);
  });

  it('is for supervisors, with a reason', async () => {
    expect((await post({}, officer)).status).toBe(403);
    const bare = { as: author, json: { ...instructionBody(), reason: ' ' } };
    expect((await call(product.handlers.instructions, 'postInstruction', bare)).status).toBe(400);
  });

  it('gives every draft of several at once a number of its own', async () => {
    const all = await Promise.all([post(), post(), post()]);

    expect(all.map(({ json }) => json.id).toSorted()).toEqual([ID, '3105-2026-0002', '3105-2026-0003']);
  });
});

describe('getInstructions', () => {
  beforeEach(async () => {
    await post();
    await post({ kind: 'campaign', campaign: '双十一' });
    await post({ level: 'national', customsCode: '0000' }, national);
    await post({ customsCode: '5100' }, stranger);
  });

  it('lists national ones and those of the own district', async () => {
    expect(ids((await list()).json)).toEqual(['0000-2026-0001', ID, '3105-2026-0002']);
    expect(ids((await list({}, officer)).json)).toEqual(['0000-2026-0001', ID, '3105-2026-0002']);
    expect(ids((await list({}, national)).json)).toHaveLength(4);
    expect(ids((await list({ customs: '5100' }, national)).json)).toEqual(['5100-2026-0001']);
    expect((await list({ customs: '5100' })).status).toBe(403);
  });

  it('chooses by state, kind and campaign', async () => {
    await replay();
    await step('submit');

    expect(ids((await list({ state: 'submitted' })).json)).toEqual([ID]);
    expect(ids((await list({ state: 'in-force' })).json)).toEqual([]);
    expect(ids((await list({ kind: 'campaign' })).json)).toEqual(['3105-2026-0002']);
    expect(ids((await list({ campaign: '双十一' })).json)).toEqual(['3105-2026-0002']);
    expect(ids((await list({ campaign: '春节' })).json)).toEqual([]);
  });

  it('goes on page by page', async () => {
    const first = await list({ limit: '2' });
    const second = await list({ limit: '2', cursor: first.json.nextCursor });

    expect([ids(first.json), ids(second.json), second.json.nextCursor]).toEqual([
      ['0000-2026-0001', ID],
      ['3105-2026-0002'],
      undefined,
    ]);
  });

  it('exports all that fit as CSV', async () => {
    const { status, text, headers } = await list({ customs: '3105', limit: '1' }, author, { accept: 'text/csv' });

    expect([status, headers['content-type']]).toEqual([200, 'text/csv; charset=utf-8']);
    expect(text.split('\r\n')).toHaveLength(4);
    expect(text).toContain('hs starts-with 3304; value from 1000');
  });
});

describe('getInstruction', () => {
  it('shows the newest version, the one in force and all of them', async () => {
    await publish();
    await put({ hitCap: 5 });

    const { json, headers } = await get(officer);

    expect(json).toMatchObject({ version: 5, state: 'draft', inForce: 4, text: { hitCap: 5 } });
    expect(json.versions.map(({ state }: { state: string }) => state)).toEqual([
      'draft',
      'published',
      'submitted',
      'draft',
      'draft',
    ]);
    expect(headers.etag).toBe('"5"');
  });

  it('is not found outside the district, or where there is none', async () => {
    await post();

    expect((await get(stranger)).status).toBe(404);
    expect((await get(author, '3105-2026-0099')).status).toBe(404);
  });
});

describe('getInstructionFacts', () => {
  it('shows the catalogue of facts', async () => {
    const { json } = await call(product.handlers.instructions, 'getInstructionFacts', { as: officer });

    expect(json.facts).toHaveLength(25);
    expect(json.facts[0]).toMatchObject({ name: 'customsCode', type: 'text', title: { zh: '申报地海关' } });
  });
});

describe('putInstruction', () => {
  it('drafts a change while the version in force stays', async () => {
    await publish();

    const { status, json } = await put({ hitCap: 5 }, { headers: { 'if-match': '"4"' } });

    expect([status, json]).toEqual([200, { id: ID, version: 5, state: 'draft', inForce: 4 }]);
    expect((await inForce())?.[0]).toMatchObject({ version: 4, text: { hitCap: 200 } });
  });

  it('refuses a change of what was changed since, but not one that stands', async () => {
    await post();
    await put({ hitCap: 5 });

    expect((await put({ hitCap: 6 }, { headers: { 'if-match': '"1"' } })).json.errors[0].code).toBe(
      'instruction-changed',
    );
    expect((await put({ hitCap: 5 }, { headers: { 'if-match': '"1"' } })).json.version).toBe(2);
  });

  it('leaves level and district as they are', async () => {
    await post();

    expect((await put({ customsCode: '5100' }, { as: national })).json.errors[0].code).toBe('other-district');
  });

  it('is refused to another district, and for what is not there', async () => {
    await post();

    expect((await put({}, { as: stranger })).status).toBe(404);
    expect((await put({}, { params: { id: '3105-2026-0099' } })).status).toBe(404);
  });
});

describe('postInstructionReplay', () => {
  const day = '2026-11-04';
  const facts = { customsCode: '3105', hs: ['3304990039'], value: 1000, day };

  beforeEach(async () => {
    await post();
    await product.selections.append([
      selectionRecord(1, { day, facts }),
      selectionRecord(2, { day, facts: { ...facts, value: 999 } }),
      selectionRecord(3, { day, facts, lane: 'red', reason: 'targeted' }),
      selectionRecord(4, { day, facts: { ...facts, customsCode: '5100' } }),
      selectionRecord(5, { day: '2026-10-22', facts }),
      selectionRecord(6, { day: '2026-10-21', facts }),
    ]);
    await product.results.append([
      resultRecord(3, { facts, outcome: 'infringing', at: '2026-11-04T03:00:00.000Z' }),
      resultRecord(5, { facts, at: '2026-11-04T03:30:00.000Z' }),
    ]);
  });

  it('tells what the draft would have done in the last days, and keeps it', async () => {
    const { status, json } = await replay();

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
    expect((await get()).json.replay).toEqual(json.replay);
  });

  it('looks at fewer days when asked, and never at more than the policy says', async () => {
    expect((await replay({ days: 1 })).json.replay.matched).toBe(2);
    expect((await replay({ days: 400 })).json.replay.matched).toBe(3);
    expect((await replay({ days: 0 })).status).toBe(400);
  });

  it('is for drafts', async () => {
    await replay();
    await step('submit');

    expect((await replay()).json.errors[0].code).toBe('instruction-state');
  });
});

describe('postInstructionStep', () => {
  it('puts in force what was replayed, submitted and approved by another person', async () => {
    await post();
    expect((await step('submit')).json.errors[0].code).toBe('not-replayed');
    await replay();
    expect((await step('submit')).json.state).toBe('submitted');
    expect([(await step('approve')).status, await inForce()]).toEqual([403, null]);

    const { status, json } = await step('approve', other);

    expect([status, json]).toEqual([201, { id: ID, version: 4, state: 'published', inForce: 4 }]);
    expect(await inForce()).toEqual([{ version: 4, text: instructionText() }]);
    expect((await get()).json).toMatchObject({ author: '关长甲', approver: '关长乙', reason: '按程序办理' });
  });

  it('asks for another replay when the text changed', async () => {
    await post();
    await replay();
    await put({ hitCap: 5 });

    expect((await step('submit')).json.errors[0].code).toBe('not-replayed');
  });

  it('gives back what was submitted', async () => {
    await post();
    await replay();
    await step('submit');

    expect((await step('return', other)).json.state).toBe('draft');
  });

  it('takes out of force what is withdrawn', async () => {
    await publish();

    expect((await step('withdraw', other)).json).toMatchObject({ state: 'withdrawn', inForce: null });
    expect(await inForce()).toEqual([]);
  });

  it('rolls back by two people', async () => {
    await publish();
    await put({ hitCap: 5 }, { as: other });
    await replay({}, other);
    await step('submit', other);
    await step('approve', author);
    expect((await inForce())?.[0]?.text.hitCap).toBe(5);

    expect((await step('roll-back', author, { version: 4 })).json).toMatchObject({ state: 'submitted', inForce: 8 });
    expect((await step('approve', author)).json.errors[0].code).toBe('own-instruction');
    await step('approve', other);

    expect((await inForce())?.[0]).toMatchObject({ version: 10, text: { hitCap: 200 } });
  });

  it.each([
    [{}, 400, 'no-version'],
    [{ version: 99 }, 400, 'no-version'],
    [{ version: 1 }, 409, 'never-published'],
    [{ version: 4 }, 409, 'in-force'],
  ])('refuses to roll back to %j', async (more, status, code) => {
    await publish();

    const reply = await step('roll-back', author, more);

    expect([reply.status, reply.json.errors[0].code]).toEqual([status, code]);
  });

  it('refuses what is no longer sound', async () => {
    await post();
    await replay();
    await step('submit');
    product.at('2026-12-01T04:00:00.000Z');

    const { status, json } = await step('approve', other);

    expect([status, codes(json)]).toEqual([400, ['/text/until past']]);
  });

  it('refuses a step after a change that the caller has not seen', async () => {
    await post();
    await replay();

    expect((await step('submit', author, {}, { 'if-match': '"1"' })).json.errors[0].code).toBe('instruction-changed');
    expect((await step('submit', author, {}, { 'if-match': '"2"' })).status).toBe(201);
  });

  it.each([
    ['submit', author],
    ['approve', other],
    ['withdraw', author],
  ] as const)('answers %s again the same', async (action, as) => {
    await post();
    await replay();
    if (action !== 'submit') await step('submit');
    if (action === 'withdraw') await step('approve', other);
    const first = await step(action, as);

    const again = await step(action, as, {}, { 'if-match': '"1"' });

    expect([again.status, again.json]).toEqual([201, first.json]);
  });

  it('publishes at the second try what a crash left unpublished', async () => {
    await post();
    await replay();
    await step('submit');
    const renew = () => Promise.reject(new Error('died'));
    const dying = httpHandler(
      'instructions',
      instructions({ ...product, sets: { renew } }),
      memoryReplies({ now: () => '2026-11-04T04:30:00.000Z' }),
    );
    const asked = { as: other, params: { id: ID }, json: { action: 'approve', reason: '按程序办理' } };
    expect((await call(dying, 'postInstructionStep', asked)).status).toBe(500);
    expect(await inForce()).toBeNull();

    await step('approve', other);

    expect(await inForce()).toHaveLength(1);
  });

  it('is refused to another district, and an officer', async () => {
    await publish();

    expect((await step('withdraw', stranger)).status).toBe(404);
    expect((await step('withdraw', officer)).status).toBe(403);
    expect((await step('withdraw', national)).status).toBe(201);
  });
});

describe('postInstructionsImport', () => {
  const send = (body: string, query = {}, as: TestCall['as'] = author) =>
    call(product.handlers.instructions, 'postInstructionsImport', {
      ...{ as, query, body, headers: { 'content-type': 'text/csv' } },
    });
  const reason = '整理指令';

  async function exported(): Promise<string> {
    await post();
    await post({ hitCap: null });
    return (await list({ customs: '3105' }, author, { accept: 'text/csv' })).text;
  }

  it('shows what would change, and does it with the digest', async () => {
    const csv = await exported();
    const [header = '', first = '', second = ''] = csv.split('\r\n');
    const file = [header, first.replace('HF01', 'HF02'), second, first.replace(ID, '')].join('\r\n');

    const preview = await send(file);

    expect(preview.json).toMatchObject({
      status: 'preview',
      added: [{ id: '3105-2026-0003', line: 4 }],
      changed: [{ id: ID, version: 1, fields: [{ field: 'feedbackCode', before: 'HF01', after: 'HF02' }] }],
      unchanged: ['3105-2026-0002'],
      faults: [],
    });
    expect((await get()).json.version).toBe(1);
    expect((await send(file, { apply: preview.json.digest })).json.errors[0].code).toBe('no-reason');

    const done = await send(file, { apply: preview.json.digest, reason });

    expect(done.json).toEqual({ status: 'applied', digest: preview.json.digest, instructions: 3 });
    expect((await get()).json).toMatchObject({ version: 2, state: 'draft', reason, text: { feedbackCode: 'HF02' } });
    expect((await get(author, '3105-2026-0003')).json).toMatchObject({ version: 1, state: 'draft' });
    expect((await send(file, { apply: preview.json.digest, reason })).json.status).toBe('applied');
    expect((await get()).json.version).toBe(2);
  });

  it('applies nothing of a file with a faulty line', async () => {
    const csv = await exported();
    const file = csv.replace('2026-11-30', '2026-11-03').replace('3105-2026-0002', '3105-2026-0077');

    const { json } = await send(file);

    expect(json.digest).toBeNull();
    expect(json.faults.map((one: { line: number; code: string }) => [one.line, one.code])).toEqual([
      [2, 'past'],
      [3, 'unknown-id'],
    ]);
    const forced = await send(file, { apply: `${'0'.repeat(32)}-${'0'.repeat(32)}`, reason });
    expect([forced.status, (await get()).json.version]).toEqual([409, 1]);
  });

  it('refuses a preview that something overtook', async () => {
    const file = (await exported()).replaceAll('HF01', 'HF02');
    const preview = await send(file);
    await put({ hitCap: 7 });

    const { status, json } = await send(file, { apply: preview.json.digest, reason });

    expect([status, json.errors[0].code]).toEqual([409, 'preview-stale']);
  });

  it('takes no instruction of another district', async () => {
    const { json } = await send(await exported(), {}, stranger);

    expect(json.faults.map(({ code }: { code: string }) => code)).toEqual(['other-district', 'other-district']);
  });

  it('takes five hundred lines and not one more', async () => {
    const [header = '', first = ''] = (await exported()).split('\r\n');
    const lines = (count: number) =>
      [header, ...Array.from({ length: count }, () => first.replace(ID, ''))].join('\r\n');

    expect((await send(lines(500))).json.added).toHaveLength(500);
    expect((await send(lines(501))).status).toBe(413);
  });
});
