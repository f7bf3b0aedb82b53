import { beforeEach, describe, expect, it } from 'vitest';
import { instructions } from '../../functions/instructions/instructions.ts';
import { memoryReplies } from '../../shared/adapters/memory/memory-replies.ts';
import { httpHandler } from '../../shared/edge/http.ts';
import type { InstructionText } from '../../shared/model/instruction.ts';
import { call } from '../builders/http-call.ts';
import { instructionBody } from '../builders/instruction.ts';
import {
  AUTHOR,
  codesOf,
  ID,
  type InstructionDesk,
  instructionDesk,
  NATIONAL,
  OFFICER,
  STRANGER,
} from '../builders/instruction-desk.ts';

const ids = (json: { instructions: { text: InstructionText }[] }) => json.instructions.map(({ text }) => text.id);

let desk: InstructionDesk;
beforeEach(async () => {
  desk = await instructionDesk();
});

describe('getInstructions', () => {
  beforeEach(async () => {
    await desk.post();
    await desk.post({ kind: 'campaign', campaign: '双十一' });
    await desk.post({ level: 'national', customsCode: '0000' }, NATIONAL);
    await desk.post({ customsCode: '5100' }, STRANGER);
  });

  it('lists NATIONAL ones and those of the own district', async () => {
    expect(ids((await desk.list()).json)).toEqual(['0000-2026-0001', ID, '3105-2026-0002']);
    expect(ids((await desk.list({}, OFFICER)).json)).toEqual(['0000-2026-0001', ID, '3105-2026-0002']);
    expect(ids((await desk.list({}, NATIONAL)).json)).toHaveLength(4);
    expect(ids((await desk.list({ customs: '5100' }, NATIONAL)).json)).toEqual(['5100-2026-0001']);
    expect((await desk.list({ customs: '5100' })).status).toBe(403);
  });

  it('chooses by state, kind and campaign', async () => {
    await desk.replay();
    await desk.step('submit');

    expect(ids((await desk.list({ state: 'submitted' })).json)).toEqual([ID]);
    expect(ids((await desk.list({ state: 'in-force' })).json)).toEqual([]);
    expect(ids((await desk.list({ kind: 'campaign' })).json)).toEqual(['3105-2026-0002']);
    expect(ids((await desk.list({ campaign: '双十一' })).json)).toEqual(['3105-2026-0002']);
    expect(ids((await desk.list({ campaign: '春节' })).json)).toEqual([]);
  });

  it('goes on page by page', async () => {
    const first = await desk.list({ limit: '2' });
    const second = await desk.list({ limit: '2', cursor: first.json.nextCursor });

    expect([ids(first.json), ids(second.json), second.json.nextCursor]).toEqual([
      ['0000-2026-0001', ID],
      ['3105-2026-0002'],
      undefined,
    ]);
  });

  it('exports all that fit as CSV', async () => {
    const { status, text, headers } = await desk.list({ customs: '3105', limit: '1' }, AUTHOR, { accept: 'text/csv' });

    expect([status, headers['content-type']]).toEqual([200, 'text/csv; charset=utf-8']);
    expect(text.split('\r\n')).toHaveLength(4);
    expect(text).toContain('hs starts-with 3304; value from 1000');
  });

  it('exports nothing rather than a part', async () => {
    const page = async () => ({ files: [], nextCursor: 'more' });
    const full = httpHandler(
      'instructions',
      instructions({
        ...desk.product,
        sets: desk.product.instructionSets,
        instructions: { ...desk.product.instructions, page },
      }),
      memoryReplies(desk.product.clock),
    );

    const { status, json } = await call(full, 'getInstructions', { as: AUTHOR, headers: { accept: 'text/csv' } });

    expect([status, json.errors[0].code]).toEqual([413, 'too-many-instructions']);
  });
});

describe('getInstruction', () => {
  it('shows the newest version, the one in force and all of them', async () => {
    await desk.publish();
    await desk.put({ hitCap: 5 });

    const { json, headers } = await desk.get(OFFICER);

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
    await desk.post();

    expect((await desk.get(STRANGER)).status).toBe(404);
    expect((await desk.get(AUTHOR, '3105-2026-0099')).status).toBe(404);
  });
});

describe('getInstructionFacts', () => {
  it('shows the catalogue of facts', async () => {
    const { json } = await call(desk.product.handlers.instructions, 'getInstructionFacts', { as: OFFICER });

    expect(json.facts).toHaveLength(25);
    expect(json.facts[0]).toMatchObject({ name: 'customsCode', type: 'text', title: { zh: '申报地海关' } });
  });
});

describe('postInstruction', () => {
  it('drafts an instruction under the next number of its district, which is not in force', async () => {
    const first = await desk.post();
    const second = await desk.post();

    expect([first.status, first.json]).toEqual([201, { id: ID, version: 1, state: 'draft', inForce: null }]);
    expect(first.headers.etag).toBe('"1"');
    expect(second.json.id).toBe('3105-2026-0002');
    expect(await desk.inForce()).toBeNull();
  });

  it('numbers NATIONAL ones apart', async () => {
    await desk.post();

    expect((await desk.post({ level: 'national', customsCode: '0000' }, NATIONAL)).json.id).toBe('0000-2026-0001');
  });

  it('tells all faults of the text at once', async () => {
    const { status, json } = await desk.post({ legalBasis: '', until: '2026-11-03', condition: 'worth > 1' });

    expect(status).toBe(400);
    expect(codesOf(json)).toEqual([
      '/text/legalBasis text',
      '/text/until past',
      '/text/condition condition-unknown-name',
    ]);
  });

  it.each([
    [STRANGER, {}],
    [AUTHOR, { level: 'national', customsCode: '0000' }],
    [AUTHOR, { customsCode: '5100' }],
  ] as const)('is refused to %j for %j', async (as, over) => {
    const { status, json } = await desk.post(over, as);

    expect([status, codesOf(json)]).toEqual([403, ['/text/customsCode other-district']]);
  });

  it('is for supervisors, with a reason', async () => {
    expect((await desk.post({}, OFFICER)).status).toBe(403);
    const bare = { as: AUTHOR, json: { ...instructionBody(), reason: ' ' } };
    expect((await call(desk.product.handlers.instructions, 'postInstruction', bare)).status).toBe(400);
  });

  it('gives every draft of several at once a number of its own', async () => {
    const all = await Promise.all([desk.post(), desk.post(), desk.post()]);

    expect(all.map(({ json }) => json.id).toSorted()).toEqual([ID, '3105-2026-0002', '3105-2026-0003']);
  });
});

describe('putInstruction', () => {
  it('drafts a change while the version in force stays', async () => {
    await desk.publish();

    const { status, json } = await desk.put({ hitCap: 5 }, { headers: { 'if-match': '"4"' } });

    expect([status, json]).toEqual([200, { id: ID, version: 5, state: 'draft', inForce: 4 }]);
    expect((await desk.inForce())?.[0]).toMatchObject({ version: 4, text: { hitCap: 200 } });
  });

  it('refuses a change of what was changed since, but not one that stands', async () => {
    await desk.post();
    await desk.put({ hitCap: 5 });

    expect((await desk.put({ hitCap: 6 }, { headers: { 'if-match': '"1"' } })).json.errors[0].code).toBe(
      'instruction-changed',
    );
    expect((await desk.put({ hitCap: 5 }, { headers: { 'if-match': '"1"' } })).json.version).toBe(2);
  });

  it('leaves level and district as they are', async () => {
    await desk.post();

    expect((await desk.put({ customsCode: '5100' }, { as: NATIONAL })).json.errors[0].code).toBe('other-district');
  });

  it('is refused to another district, and for what is not there', async () => {
    await desk.post();

    expect((await desk.put({}, { as: STRANGER })).status).toBe(404);
    expect((await desk.put({}, { params: { id: '3105-2026-0099' } })).status).toBe(404);
  });
});
