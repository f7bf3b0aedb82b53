import { describe, expect, it } from 'vitest';
import { ArrivalBody } from '../../shared/wire/http/schemas/field.ts';
import { audit } from './audit.ts';
import { CHROMIUM, PHONE, signIn } from './browse.ts';
import { DISPUTED, PARCEL } from './canned.ts';
import { consoleHarness } from './console-harness.ts';

const PATH = `/v1/parcels/${DISPUTED.ebpCode}/${encodeURIComponent(DISPUTED.orderNo)}`;
const RELEASED = { ...PARCEL, state: 'released', lane: 'green', picks: [{ ...PARCEL.picks[0], reason: 'random' }] };

describe.skipIf(CHROMIUM === null)('the note of an arrival', () => {
  const harness = consoleHarness();

  it('is sent by an inspector who looked up a released parcel, drawn at random and still green', async () => {
    const at = '2026-11-24T08:30';
    harness.server.instead.set(`GET ${PATH}`, { status: 200, body: RELEASED });
    harness.server.instead.set(`POST ${PATH}/arrivals`, {
      status: 202,
      body: { ebpCode: DISPUTED.ebpCode, orderNo: DISPUTED.orderNo, at, weight: '0.8', status: 'accepted' },
    });
    const { page, faults } = await harness.open('', PHONE);
    await signIn(page, 'inspector');
    await page.getByTestId('ebp-code').fill(DISPUTED.ebpCode);
    await page.getByTestId('order-no').fill(DISPUTED.orderNo);
    await page.getByTestId('look-up').click();
    await page.getByTestId('arrival-weight').fill('0.8');
    await page.getByTestId('arrival-time').fill(at);
    const found = await audit(page);
    const drawn = await page.getByTestId('parcel-head').getByTestId('random-pick').textContent();
    await page.getByTestId('submit-arrival').click();
    await page.getByTestId('toast').waitFor();

    const sent = harness.server.sent.filter(({ path }) => path === `${PATH}/arrivals`);
    expect(sent.map(({ body }) => ArrivalBody.parse(body))).toEqual([
      { weight: '0.8', at: expect.stringMatching(/^2026-11-2\dT\d\d:\d\d:00\.000Z$/) },
    ]);
    expect(drawn).toContain('随机布控');
    expect(found).toEqual([]);
    expect(faults).toEqual([]);
  });
});
