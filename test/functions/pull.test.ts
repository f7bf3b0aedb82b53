import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pull } from '../../functions/pull/pull.ts';
import { fetchPlatforms } from '../../shared/adapters/http/fetch-platforms.ts';
import { after } from '../../shared/notation/china-time.ts';
import { RECEIVED_AT } from '../builders/arrived.ts';
import { call } from '../builders/http-call.ts';
import { type MemoryProduct, memoryProduct } from '../builders/memory-product.ts';
import { declaration, order, PARCEL, payment, waybill } from '../builders/parcel.ts';
import { CERT_NO, PUBLIC_KEY, uploadForm } from '../builders/raw-upload.ts';
import { type Mode, type PlatformStandIn, startPlatform } from '../stand-ins/platform.ts';

const PLATFORM = { role: 'submitter', org: PARCEL.ebpCode } as const;
const HOUR = 3_600_000;
const MINUTE = 60_000;

let platform: PlatformStandIn;
let product: MemoryProduct;
let now = RECEIVED_AT;

beforeEach(async () => {
  now = RECEIVED_AT;
  platform = await startPlatform({ mode: 'honest', record: () => ({}), upload, uploadAfterMs: 5 });
});
afterEach(() => platform.stop());

describe('pull', () => {
  it('asks the platform of a doubtful payment and puts the honest answer into the dossier', async () => {
    await doubtfulParcel('honest');
    expect(await shown()).toMatchObject({
      rawPayment: { state: 'wanted', wantedAt: now, dueAt: after(now, 24 * HOUR) },
    });

    await turn();
    await until(() => platform.replies.length === 1);
    await product.settle();

    const seen = await shown();
    expect(platform.replies).toMatchObject([{ code: '10000', message: '上传成功' }]);
    expect(seen.rawPayment).toMatchObject({
      state: 'answered',
      answers: [{ signature: 'valid', totalAmount: '387.76' }],
    });
    expect(codesOf(seen)).toEqual(['payer-not-buyer']);
    const { proof, sessionId } = seen.rawPayment.answers[0];
    expect(platform.asked).toEqual([
      { orderNo: PARCEL.orderNo, sessionID: sessionId, serviceTime: Date.parse(RECEIVED_AT) },
    ]);
    expect(Buffer.from(await product.proofs.read(proof)).toString()).toContain('payExInfoStr=');
  });

  it.each([
    ['denies', 'payTransactionId'],
    ['other-amount', 'totalAmount'],
  ] as const)('finds the contradiction when the platform %s', async (mode, field) => {
    await doubtfulParcel(mode);

    await turn();
    await until(() => platform.replies.length === 1);
    await product.settle();

    const seen = await shown();
    expect([seen.lane, codesOf(seen)]).toEqual(['red', ['payer-not-buyer', 'raw-payment-mismatch']]);
    const values = seen.findings.find(({ code }: { code: string }) => code === 'raw-payment-mismatch').values;
    expect(values.map((value: { field: string }) => value.field)).toContain(field);
    expect(values.at(-2)).toEqual({
      document: 'rawPayment',
      field: 'sha256',
      value: seen.rawPayment.answers[0].sha256,
    });
  });

  it('asks anew under another session until the attempts are used up, then tells that nothing came', async () => {
    await doubtfulParcel('failing');

    for (const minutes of [0, 5, 10, 20]) {
      pass(minutes * MINUTE);
      await turn();
      await turn();
    }
    expect(new Set(platform.asked.map(({ sessionID }) => sessionID)).size).toBe(4);
    pass(12 * HOUR);
    await turn();
    expect(platform.asked).toHaveLength(4);
    expect(codesOf(await shown())).toEqual(['payer-not-buyer']);
    pass(12 * HOUR);
    await turn();

    const seen = await shown();
    expect([seen.lane, codesOf(seen)]).toEqual(['yellow', ['payer-not-buyer', 'raw-payment-missing']]);
    expect(seen.rawPayment).toMatchObject({ state: 'overdue', asks: Array(4).fill({ reason: 'status 500' }) });
    expect(product.pulls).toEqual([]);
  });

  it.each([
    ['silent', { outcome: 'accepted' }],
    ['refuses', { outcome: 'refused', reason: '20000' }],
    ['slow', { outcome: 'unanswered', reason: 'timeout' }],
  ] as const)('notes what a platform said that %s', async (mode, expected) => {
    await doubtfulParcel(mode);

    await turn();

    expect((await shown()).rawPayment).toMatchObject({ state: 'asked', asks: [expected] });
    expect(product.pulls).toHaveLength(1);
  });

  it('takes a late answer, which settles what was missing', async () => {
    await doubtfulParcel('silent');
    await turn();
    pass(24 * HOUR);
    await turn();
    expect(codesOf(await shown())).toContain('raw-payment-missing');
    const { sessionId } = (await shown()).rawPayment.asks[0];

    await upload(uploadForm({ sessionID: sessionId }));
    await product.settle();

    expect(codesOf(await shown())).toEqual(['payer-not-buyer']);
  });

  it('asks once however often its task comes', async () => {
    await doubtfulParcel('silent');
    const [task] = product.pulls;
    if (task === undefined) throw new Error('no task');

    for (let time = 0; time < 3; time += 1) {
      product.pulls.push(task);
      await turn();
    }

    expect(platform.asked).toHaveLength(1);
  });

  it('refuses an answer that is signed badly, and goes on waiting', async () => {
    await doubtfulParcel('bad-signature');

    await turn();
    await until(() => platform.replies.length === 1);
    await product.settle();

    expect(platform.replies).toMatchObject([{ code: '20000', message: expect.stringContaining('signValue') }]);
    expect((await shown()).rawPayment).toMatchObject({ state: 'asked', answers: [] });
  });

  it('asks nobody about a clean parcel, or where the platform has no address, which officials see', async () => {
    product = await memoryProduct({
      reference: { enterprises: { ebp: [{ code: PARCEL.ebpCode, name: '宁波测试平台' }] } },
    });
    await hand({ payerName: '测试乙' });

    expect(product.pulls).toEqual([]);
    expect((await shown()).rawPayment).toMatchObject({ state: 'no-address' });

    await doubtfulParcel('honest', {});
    expect(product.pulls).toEqual([]);
    expect((await shown()).rawPayment).toBeNull();
  });

  it('stops when the officer has decided', async () => {
    await doubtfulParcel('honest');
    const json = { action: 'release', reason: '买家已说明' };
    const decided = await call(product.handlers.desk, 'postDecision', { as: officer(), params: { ...PARCEL }, json });
    expect(decided.status).toBe(201);

    await turn();

    expect(platform.asked).toEqual([]);
    expect(product.pulls).toEqual([]);
  });

  it('dozes while no finding doubts the payment', async () => {
    await doubtfulParcel('honest');
    await product.post({ type: 'payment', body: payment({ appType: '2', appTime: '20261104230000' }) });
    await product.settle();
    expect(codesOf(await shown())).toEqual([]);

    await turn();
    pass(30_000);

    expect(platform.asked).toEqual([]);
    expect(product.pulls).toHaveLength(1);
  });
});

async function doubtfulParcel(mode: Mode, over: Parameters<typeof payment>[0] = { payerName: '测试乙' }) {
  platform.mode = mode;
  product = await memoryProduct({ reference: reference() });
  await hand(over);
}

async function hand(over: Parameters<typeof payment>[0]): Promise<void> {
  await product.post(
    { type: 'order', body: order() },
    { type: 'payment', body: payment(over) },
    { type: 'waybill', body: waybill() },
    { type: 'declaration', body: declaration() },
  );
  await product.settle();
}

function reference() {
  const pay = { platDataOpenUrl: platform.url, payCertificates: [{ certNo: CERT_NO, pem: PUBLIC_KEY }] };
  return { enterprises: { ebp: [{ code: PARCEL.ebpCode, name: '宁波测试平台', ...pay }] } };
}

/** Gives the waiting wake-ups to the pull, and lets the assessment take what comes of it. */
async function turn(): Promise<void> {
  await pull({ ...product, platforms: fetchPlatforms({ timeoutMs: 300, loopback: true }) }, product.pulls.splice(0));
  await product.settle();
}

function pass(millis: number): void {
  now = after(now, millis);
  product.at(now);
}

async function upload(form: Uint8Array): Promise<unknown> {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  return (await call(product.handlers.submit, 'postRawPayment', { as: PLATFORM, body: form, headers })).json;
}

function officer() {
  return { role: 'officer', customs: '3105', name: '关员甲' } as const;
}

async function shown() {
  return (await call(product.handlers.inquire, 'getParcel', { as: officer(), params: { ...PARCEL } })).json;
}

function codesOf({ findings }: { findings: { code: string }[] }): string[] {
  return findings.map(({ code }) => code);
}

async function until(holds: () => boolean): Promise<void> {
  for (let wait = 0; wait < 200 && !holds(); wait += 1) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(holds()).toBe(true);
}
