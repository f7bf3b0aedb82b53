import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import type { PickView } from '../../shared/wire/http/schemas/field.ts';
import { OverrideBody, ResultBody } from '../../shared/wire/http/schemas/field.ts';
import { InstructionBody, StepBody } from '../../shared/wire/http/schemas/instructions.ts';
import { audit } from './audit.ts';
import { CHROMIUM, DESKTOP, PHONE, signIn } from './browse.ts';
import { LIST } from './canned.ts';
import { FACTS, INSTRUCTION_ROW, INSTRUCTIONS_PREVIEW, SUBMITTED } from './canned-targeting.ts';
import { consoleHarness } from './console-harness.ts';

const { id } = SUBMITTED.text;
const PATH = `/v1/instructions/${id}`;
const LIST_PATH = `/v1/lists/${LIST.id}`;
const WRITTEN = { id, version: 4, state: 'published', inForce: 4 };
const [FIRST] = LIST.picks;

const ANSWERS: readonly (readonly [call: string, body: unknown])[] = [
  ['GET /v1/instructions', { instructions: [INSTRUCTION_ROW] }],
  ['GET /v1/instruction-facts', FACTS],
  ['GET /v1/figures', { instructions: [] }],
];

/** The first pick of the list as a seizure that 测试丁 reported. */
function seized(by: string): unknown {
  const report: PickView['report'] = {
    outcome: 'infringing',
    note: '吊牌为仿冒',
    quantities: [{ gnum: '1', qty: '3' }],
    photos: [],
    minutes: 12,
    by,
    at: '2026-11-24T02:00:00.000Z',
    signedBy: null,
  };
  return { ...LIST, picks: [{ ...FIRST, state: 'awaiting-signature', report }] };
}

/** Signs in under a name: who wrote something is told from who approves it. */
async function signInAs(page: Page, role: 'supervisor' | 'inspector', name: string): Promise<void> {
  await page.getByTestId('name').fill(name);
  await signIn(page, role);
}

describe.skipIf(CHROMIUM === null)('what people see of targeting', () => {
  const harness = consoleHarness();
  beforeEach(() => {
    for (const [call, body] of ANSWERS) harness.server.instead.set(call, { status: 200, body });
    harness.server.instead.set(`GET ${PATH}`, { status: 200, body: SUBMITTED, etag: '"3"' });
  });

  const sentTo = (path: string) => harness.server.sent.filter((one) => one.method === 'POST' && one.path === path);

  it.each([
    ['supervisor', '#/instructions', 'instruction-row'],
    ['officer', `#/instructions/${id}`, 'rules-table'],
    ['supervisor', `#/instructions/${id}`, 'replay-overload'],
    ['supervisor', `#/instructions/${id}/change`, 'instruction-form'],
    ['supervisor', '#/instructions-import', 'instructions-file'],
    ['supervisor', `#/lists/${LIST.id}`, 'propose-override'],
  ] as const)('names its controls, orders its headings and fits the window: %s %s', async (role, hash, shown) => {
    const { page, faults } = await harness.open(hash, DESKTOP);
    await signIn(page, role);
    await page.getByTestId(shown).first().waitFor();

    const found = [...(await audit(page))];
    await page.setViewportSize(PHONE);
    found.push(...(await audit(page)));

    expect(found).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('tells the author that another person approves, and lets that person', async () => {
    const author = await harness.open(`#/instructions/${id}`, DESKTOP);
    await signInAs(author.page, 'supervisor', '主管');
    const said = await author.page.getByTestId('own-instruction').textContent();
    const offered = await author.page.getByTestId('step-approve').count();
    harness.server.instead.set(`GET ${PATH}`, { status: 200, body: SUBMITTED, etag: '"3"' });
    harness.server.instead.set('GET /v1/instruction-facts', { status: 200, body: FACTS });
    harness.server.instead.set(`POST ${PATH}/steps`, { status: 201, body: WRITTEN });

    const { page } = await harness.open(`#/instructions/${id}`, DESKTOP);
    await signInAs(page, 'supervisor', '主管乙');
    await page.getByTestId('step-approve').check();
    await page.getByTestId('take-step').click();
    const missing = await page.getByTestId('step-missing').textContent();
    await page.getByTestId('step-reason').fill('同意');
    await page.getByTestId('take-step').click();
    await page.getByTestId('toast').getByText('批准并发布').waitFor();

    const sent = sentTo(`${PATH}/steps`);
    expect(said).toContain('须由他人批准');
    expect(offered).toBe(0);
    expect(missing).toContain('请填写理由');
    expect(sent.map(({ body }) => StepBody.parse(body))).toEqual([{ action: 'approve', reason: '同意' }]);
    expect(sent[0]?.headers['if-match']).toBe('"3"');
  });

  it('shows each fault at its field, and the first of them has the focus', async () => {
    harness.server.instead.set('POST /v1/instructions', {
      status: 400,
      body: {
        status: 400,
        detail: '指令有 2 处有误',
        errors: [
          { pointer: '/text/rows/0/1/values/0', detail: '应为数值', code: 'number' },
          { pointer: '/text/condition', detail: '语法有误（第 1 行第 8 列）', code: 'condition-syntax' },
        ],
      },
    });
    const { page } = await harness.open('#/instructions-new', DESKTOP);
    await signIn(page, 'supervisor');

    await page.getByTestId('instruction-zh').fill('高值护肤品');
    await page.getByTestId('cell-values').first().fill('33\n3304');
    await page.getByTestId('add-cell').click();
    await page.getByTestId('cell-fact').nth(1).selectOption('value');
    await page.getByTestId('cell-values').nth(1).fill('abc');
    await page.getByTestId('instruction-condition').fill('value >> 3');
    await page.getByTestId('instruction-reason').fill('试行');
    await page.getByTestId('save-instruction').click();
    await page.getByTestId('field-fault').first().waitFor();

    const [sent] = sentTo('/v1/instructions');
    const focused = await page.evaluate('document.activeElement.dataset.testid + document.activeElement.value');
    expect(await page.getByTestId('field-fault').allTextContents()).toEqual(['应为数值', '语法有误（第 1 行第 8 列）']);
    expect(focused).toBe('cell-valuesabc');
    expect(InstructionBody.parse(sent?.body).text.rows).toEqual([
      [
        { fact: 'hs', op: 'starts-with', values: ['33', '3304'] },
        { fact: 'value', op: 'in', values: ['abc'] },
      ],
    ]);
  });

  it('previews an import, cells of a row apart from rows, and applies it with a reason', async () => {
    const { page, faults } = await harness.open('#/instructions-import', DESKTOP);
    await signIn(page, 'supervisor');
    const csv = 'id,zh\n';
    const file = { name: 'i.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) };
    await page.getByTestId('instructions-file').setInputFiles(file);
    harness.server.instead.set('POST /v1/instructions/imports', { status: 200, body: INSTRUCTIONS_PREVIEW });
    await page.getByTestId('preview-import').click();
    const change = await page.getByTestId('import-change').textContent();
    const shown = await page.getByTestId('import-preview').textContent();
    const found = await audit(page);
    harness.server.instead.set('POST /v1/instructions/imports', {
      status: 200,
      body: { status: 'applied', digest: INSTRUCTIONS_PREVIEW.digest, instructions: 2 },
    });
    await page.getByTestId('import-reason').fill('双十一');
    await page.getByTestId('apply-import').click();
    await page.getByTestId('toast').getByText('已导入 2 条草稿').waitFor();

    expect(change).toMatch(/hs 属于 33 且 value 不低于 10.*hs 属于 33；value 不低于 10/s);
    expect(shown).toContain('4612-2026-0009 (第 3 行)');
    expect(sentTo('/v1/instructions/imports').map(({ body }) => body)).toEqual([csv, csv]);
    expect(sentTo('/v1/instructions/imports').map(({ query }) => query)).toEqual([
      {},
      { apply: INSTRUCTIONS_PREVIEW.digest, reason: '双十一' },
    ]);
    expect(found).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('sends what was counted and the digests of photos, never the photos', async () => {
    const { page, faults } = await harness.open(`#/lists/${LIST.id}`, PHONE);
    await signIn(page, 'inspector');
    const pick = page.getByTestId('pick-row').first();
    await pick.getByTestId('minutes').fill('12');
    await pick.getByTestId('other-outcome').click();
    await pick.getByTestId('outcome-infringing').check();
    await pick.getByTestId('quantity-1').fill('3');
    const photo = { name: 'a.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('a photo') };
    await pick.getByTestId('photos').setInputFiles(photo);
    await pick.getByTestId('photo').waitFor();
    await pick.getByTestId('submit-result').click();
    await page.getByTestId('toast').getByText('涉嫌侵权').waitFor();

    const sha256 = expect.stringMatching(/^[0-9a-f]{64}$/);
    expect(sentTo(`${LIST_PATH}/picks/p1/result`).map(({ body }) => ResultBody.parse(body))).toEqual([
      {
        outcome: 'infringing',
        minutes: 12,
        quantities: [{ gnum: '1', qty: '3' }],
        photos: [{ sha256, mediaType: 'image/jpeg', bytes: 7 }],
      },
    ]);
    expect(faults).toEqual([]);
  });

  it('lets another person sign a seizure, and not who reported it', async () => {
    harness.server.instead.set(`GET ${LIST_PATH}`, { status: 200, body: seized('测试丁') });
    const own = await harness.open(`#/lists/${LIST.id}`, PHONE);
    await signInAs(own.page, 'inspector', '测试丁');
    const said = await own.page.getByTestId('awaiting-signature').textContent();
    const offered = await own.page.getByTestId('sign-result').count();
    harness.server.instead.set(`GET ${LIST_PATH}`, { status: 200, body: seized('测试丁') });
    const reply = { pickId: 'p1', outcome: 'infringing', at: '2026-11-24T03:00:00.000Z', state: 'done' };
    harness.server.instead.set(`POST ${LIST_PATH}/picks/p1/signature`, { status: 201, body: reply });

    const { page } = await harness.open(`#/lists/${LIST.id}`, PHONE);
    await signInAs(page, 'inspector', '测试戊');
    await page.getByTestId('sign-result').click();
    await page.getByTestId('toast').getByText('已签字').waitFor();

    expect(said).toContain('待第二人签字');
    expect(offered).toBe(0);
    expect(sentTo(`${LIST_PATH}/picks/p1/signature`)).toHaveLength(1);
  });

  it('offers supervisors to take off what was not drawn at random, with a reason', async () => {
    harness.server.instead.set(`POST ${LIST_PATH}/overrides`, { status: 201, body: {} });
    const { page } = await harness.open(`#/lists/${LIST.id}`, DESKTOP);
    await signIn(page, 'supervisor');
    await page.getByTestId('propose-override').click();
    await page.getByTestId('override-kind').selectOption('take-off');
    const offered = await page.getByTestId('override-subject').locator('option').allTextContents();
    await page.getByTestId('override-reason').fill('场地占用');
    await page.getByTestId('submit-override').click();
    await page.getByTestId('toast').getByText('已提出').waitFor();

    expect(offered).toEqual([FIRST?.orderNo]);
    expect(sentTo(`${LIST_PATH}/overrides`).map(({ body }) => OverrideBody.parse(body))).toEqual([
      { kind: 'take-off', subject: 'p1', reason: '场地占用' },
    ]);
  });
});
