import { beforeEach, describe, expect, it } from 'vitest';
import { call, type TestCall } from '../builders/http-call.ts';
import { AUTHOR, ID, type InstructionDesk, instructionDesk, STRANGER } from '../builders/instruction-desk.ts';

let desk: InstructionDesk;
beforeEach(async () => {
  desk = await instructionDesk();
});

describe('postInstructionsImport', () => {
  const send = (body: string, query = {}, as: TestCall['as'] = AUTHOR) =>
    call(desk.product.handlers.instructions, 'postInstructionsImport', {
      ...{ as, query, body, headers: { 'content-type': 'text/csv' } },
    });
  const reason = '整理指令';

  async function exported(): Promise<string> {
    await desk.post();
    await desk.post({ hitCap: null });
    return (await desk.list({ customs: '3105' }, AUTHOR, { accept: 'text/csv' })).text;
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
    expect((await desk.get()).json.version).toBe(1);
    expect((await send(file, { apply: preview.json.digest })).json.errors[0].code).toBe('no-reason');

    const done = await send(file, { apply: preview.json.digest, reason });

    expect(done.json).toEqual({ status: 'applied', digest: preview.json.digest, instructions: 3 });
    expect((await desk.get()).json).toMatchObject({
      version: 2,
      state: 'draft',
      reason,
      text: { feedbackCode: 'HF02' },
    });
    expect((await desk.get(AUTHOR, '3105-2026-0003')).json).toMatchObject({ version: 1, state: 'draft' });
    expect((await send(file, { apply: preview.json.digest, reason })).json.status).toBe('applied');
    expect((await desk.get()).json.version).toBe(2);
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
    expect([forced.status, (await desk.get()).json.version]).toEqual([409, 1]);
  });

  it('refuses a preview that something overtook', async () => {
    const file = (await exported()).replaceAll('HF01', 'HF02');
    const preview = await send(file);
    await desk.put({ hitCap: 7 });

    const { status, json } = await send(file, { apply: preview.json.digest, reason });

    expect([status, json.errors[0].code]).toEqual([409, 'preview-stale']);
  });

  it('takes no instruction of another district', async () => {
    const { json } = await send(await exported(), {}, STRANGER);

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
