import { beforeEach, describe, expect, it } from 'vitest';
import { parcelId } from '../../shared/model/parcel-key.ts';
import { caseId } from '../../shared/notation/case-id.ts';
import { ReportBody } from '../../shared/wire/http/schemas/clue-reports.ts';
import { CaseEventBody } from '../../shared/wire/http/schemas/ip-case.ts';
import { FeedbackBody } from '../../shared/wire/http/schemas/leads.ts';
import { TakedownBody } from '../../shared/wire/http/schemas/takedown.ts';
import { audit } from './audit.ts';
import { CHROMIUM, DESKTOP, PHONE, signIn } from './browse.ts';
import { DISPUTED, PARCEL } from './canned.ts';
import { AMOUNT } from './canned-findings.ts';
import {
  CASE,
  LEAD,
  LEADS,
  PREVIEW,
  RECORDATION,
  REPORTS,
  RIGHT,
  RIGHT_DETAIL,
  SECURITY,
  TAKEDOWN,
} from './canned-protect.ts';
import { consoleHarness } from './console-harness.ts';

const PARCEL_PATH = `/v1/parcels/${DISPUTED.ebpCode}/${encodeURIComponent(DISPUTED.orderNo)}`;
const PARCEL_HASH = `#/parcels/${DISPUTED.ebpCode}/${encodeURIComponent(DISPUTED.orderNo)}`;
const CASE_PATH = `/v1/ip-cases/${CASE.id}`;
const RIGHT_PATH = `/v1/rights/${RECORDATION.recordNo}`;
const HIT = { ...AMOUNT, code: 'ip-hit', use: CASE.use, values: CASE.says };

const ANSWERS: readonly (readonly [call: string, body: unknown])[] = [
  ['GET /v1/ip-cases', { cases: [CASE] }],
  [`GET ${CASE_PATH}`, CASE],
  [`GET /v1/ip-cases/${caseId(parcelId(DISPUTED), CASE.use.recordNo)}`, CASE],
  ['GET /v1/security', SECURITY],
  ['GET /v1/takedowns', { takedowns: [TAKEDOWN] }],
  ['GET /v1/rights', { rights: [RIGHT] }],
  [`GET ${RIGHT_PATH}`, RIGHT_DETAIL],
  ['GET /v1/leads', LEADS],
  [`GET /v1/leads/${LEAD.id}`, LEAD],
  ['GET /v1/reports', REPORTS],
  [`GET ${PARCEL_PATH}`, { ...PARCEL, findings: [HIT] }],
];

describe.skipIf(CHROMIUM === null)('what people see of recorded rights', () => {
  const harness = consoleHarness();
  beforeEach(() => {
    for (const [call, body] of ANSWERS) harness.server.instead.set(call, { status: 200, body });
  });

  const sentTo = (path: string) => harness.server.sent.filter((one) => one.method === 'POST' && one.path === path);

  it('lets a right holder read a case and apply with the security that is asked for', async () => {
    const { page, faults } = await harness.open(`#/cases/${CASE.id}`, PHONE);
    await signIn(page, 'right-holder');
    await page.getByTestId('case-goods').first().waitFor();
    const marks = await page.getByTestId('case-goods').locator('mark').allTextContents();
    const left = await page.getByTestId('days-left').first().textContent();
    harness.server.instead.set(`POST ${CASE_PATH}/events`, {
      status: 201,
      body: { ...CASE, state: 'secured', possible: [] },
    });
    harness.server.instead.set(`GET ${CASE_PATH}`, { status: 200, body: { ...CASE, state: 'secured', possible: [] } });

    await page.getByTestId('bring-event').click();
    const missing = await page.getByTestId('event-missing').textContent();
    await page.getByTestId('event-apply').check();
    await page.getByTestId('security-general').check();
    await page.getByTestId('security-least').getByText('200,000.00').first().waitFor();
    await page.getByTestId('security-deposit').check();
    const sum = await page.getByTestId('security-sum').inputValue();
    await page.getByTestId('bring-event').click();
    await page.locator('[data-testid=case-facts][data-state=secured]').waitFor();

    expect(marks).toEqual(['Yun1u', '云*鹭', '云*鹭']);
    expect(left).toBe('还剩 3 个工作日 3 working days left');
    expect(missing).toContain('请选择事项');
    expect(sum).toBe('20000');
    const [sent] = sentTo(`${CASE_PATH}/events`);
    expect(CaseEventBody.parse(sent?.body)).toEqual({
      event: 'apply',
      note: '',
      security: { kind: 'deposit', fen: 2_000_000 },
    });
    expect(faults).toEqual([]);
  });

  it('says why an event was refused and keeps what was chosen', async () => {
    const { page } = await harness.open(`#/cases/${CASE.id}`, DESKTOP);
    await signIn(page, 'right-holder');
    harness.server.instead.set(`POST ${CASE_PATH}/events`, {
      status: 409,
      body: { detail: '期限已过 The deadline has passed.' },
    });

    await page.getByTestId('event-deny').check();
    await page.getByTestId('deny-until').fill('2026-12-31');
    await page.getByTestId('bring-event').click();

    expect(await page.getByTestId('conflict').textContent()).toContain('The deadline has passed.');
    expect(await page.getByTestId('deny-until').inputValue()).toBe('2026-12-31');
    expect(sentTo(`${CASE_PATH}/events`)[0]?.body).toEqual({ event: 'deny', note: '', until: '2026-12-31' });
  });

  it('shows an officer how the goods use a mark: where, written how, what weighs, and the case', async () => {
    const { page, faults } = await harness.open(PARCEL_HASH, DESKTOP);
    await signIn(page, 'officer');
    const finding = page.getByTestId('finding');
    await page.getByTestId('parcel-case').getByTestId('flow-step').first().waitFor();

    expect(await finding.getByTestId('marked-text').allTextContents()).toEqual(['Yun1u 云*鹭 面霜', '品牌:云*鹭']);
    expect(await finding.locator('mark').allTextContents()).toEqual(['Yun1u', '云*鹭', '云*鹭']);
    expect(await finding.locator('mark').first().getAttribute('title')).toBe('命中标识 Mark found');
    expect(await finding.getByTestId('use').textContent()).toMatch(/云鹭.*间隔.*Spaced out.*去间隔.*newer.*0\.814/s);
    expect(await finding.locator('[data-reason]').allTextContents()).toEqual([
      '在备案商品范围内 Goods in scope',
      '价格低于价格带 Priced below the band',
      '备案列明的侵权人 Known infringer',
    ]);
    expect(await page.getByTestId('parcel-case').locator('[aria-current=step]').textContent()).toContain(
      '已通知权利人',
    );
    expect(faults).toEqual([]);
  });

  it('previews an import field by field and applies what was previewed', async () => {
    const { page, faults } = await harness.open(`#/rights-import`, DESKTOP);
    await signIn(page, 'right-holder');
    const bytes = Buffer.from(JSON.stringify([RECORDATION]));
    await page
      .getByTestId('rights-file')
      .setInputFiles({ name: 'r.json', mimeType: 'application/json', buffer: bytes });
    harness.server.instead.set('POST /v1/rights/imports', { status: 200, body: PREVIEW });

    await page.getByTestId('preview-import').click();
    const change = await page.getByTestId('import-change').textContent();
    const found = await audit(page);
    harness.server.instead.set('POST /v1/rights/imports', {
      status: 200,
      body: { status: 'applied', digest: 'd', rights: 2 },
    });
    await page.getByTestId('apply-import').click();
    await page.getByTestId('toast').getByText('已导入 2 项').waitFor();

    expect(change).toMatch(/真伪特征.*瓶底凸字.*瓶底凸字、激光码/s);
    expect(sentTo('/v1/rights/imports').map(({ body }) => body)).toEqual([[RECORDATION], [RECORDATION]]);
    expect(sentTo('/v1/rights/imports').map(({ query }) => query)).toEqual([{}, { apply: PREVIEW.digest }]);
    expect(found).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('shows the faulty lines of an import and offers nothing to apply', async () => {
    const { page } = await harness.open(`#/rights-import`, PHONE);
    await signIn(page, 'right-holder');
    const bytes = Buffer.from('[]');
    await page
      .getByTestId('rights-file')
      .setInputFiles({ name: 'r.json', mimeType: 'application/json', buffer: bytes });
    const faults = [{ line: 2, pointer: '/0/type', detail: '应为权利类型 Give a kind.', code: 'invalid' }];
    harness.server.instead.set('POST /v1/rights/imports', { status: 200, body: { ...PREVIEW, digest: null, faults } });

    await page.getByTestId('preview-import').click();

    expect(await page.getByTestId('import-fault').textContent()).toMatch(/第 2 行.*\/0\/type.*Give a kind\./s);
    expect(await page.getByTestId('apply-import').count()).toBe(0);
  });

  it('takes feedback on a lead, a report, and the word of a platform', async () => {
    const officer = await harness.open(`#/leads/${LEAD.id}`, DESKTOP);
    await signIn(officer.page, 'officer');
    harness.server.instead.set(`POST /v1/leads/${LEAD.id}/feedback`, { status: 201, body: LEAD.feedback?.[0] });
    await officer.page.getByTestId('verdict-opened-case').check();
    await officer.page.getByTestId('submit-feedback').click();
    await officer.page.getByTestId('toast').getByText('反馈已记录').waitFor();
    const holder = await harness.open(`#/reports`, PHONE);
    await signIn(holder.page, 'right-holder');
    harness.server.instead.set('POST /v1/reports', { status: 201, body: REPORTS.reports[0] });
    await holder.page.getByTestId('report-right').selectOption(RECORDATION.recordNo);
    await holder.page.getByTestId('report-text').fill('售假');
    await holder.page.getByTestId('submit-report').click();
    const missing = await holder.page.getByTestId('report-missing').textContent();
    await holder.page.getByTestId('report-merchant').fill('292863WPXQ');
    await holder.page.getByTestId('submit-report').click();
    await holder.page.getByTestId('toast').getByText('举报已提交').waitFor();
    const platform = await harness.open(`#/takedowns`, PHONE);
    await signIn(platform.page, 'submitter');
    harness.server.instead.set(`POST /v1/takedowns/${CASE.id}`, { status: 201, body: TAKEDOWN });
    await platform.page.getByTestId('taken-down-at').fill('2026-11-24T12:30');
    await platform.page.getByTestId('confirm-takedown').click();
    await platform.page.getByTestId('toast').getByText('已登记下架').waitFor();

    expect(FeedbackBody.parse(sentTo(`/v1/leads/${LEAD.id}/feedback`)[0]?.body).verdict).toBe('opened-case');
    expect(missing).toContain('请至少填写');
    expect(ReportBody.parse(sentTo('/v1/reports')[0]?.body)).toEqual({
      ...{ recordNo: RECORDATION.recordNo, merchant: '292863WPXQ', text: '售假' },
    });
    expect(TakedownBody.parse(sentTo(`/v1/takedowns/${CASE.id}`)[0]?.body).takenDownAt).toBe(
      new Date('2026-11-24T12:30').toISOString(),
    );
  });

  it.each([
    ['right-holder', '#/cases', 'case-row'],
    ['right-holder', `#/cases/${CASE.id}`, 'case-flow'],
    ['right-holder', '#/rights', 'right-row'],
    ['right-holder', `#/rights/${RECORDATION.recordNo}`, 'version'],
    ['right-holder', `#/rights/${RECORDATION.recordNo}/change`, 'right-form'],
    ['right-holder', '#/rights-new', 'right-form'],
    ['right-holder', '#/leads', 'lead-row'],
    ['right-holder', '#/reports', 'report-row'],
    ['submitter', '#/takedowns', 'takedown'],
    ['officer', '#/cases', 'case-row'],
    ['officer', '#/rights', 'right-row'],
    ['officer', '#/leads', 'lead-row'],
    ['officer', `#/leads/${LEAD.id}`, 'lead-signal'],
    ['officer', PARCEL_HASH, 'parcel-case'],
    ['supervisor', '#/reports', 'report-row'],
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
});
