import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleReference } from '../../infra/local/sample/sample-reference.ts';
import type { Story } from '../../infra/local/sample/story.ts';
import type { Reference } from '../../shared/model/reference.ts';
import { after } from '../../shared/notation/china-time.ts';
import type { ParcelView } from '../../shared/wire/http/schemas/parcel.ts';
import { CERT_NO, OWN, PUBLIC_KEY, type UploadOver } from '../builders/raw-upload.ts';
import { identityLeaks } from '../privacy/fictitious.ts';
import { type Mode, type PlatformStandIn, startPlatform } from '../stand-ins/platform.ts';
import { deadLetters } from './dead-letters.ts';
import { type Product, startProduct } from './running-product.ts';
import { bestMerchant, four, post, shopFor } from './shop-window.ts';
import { ADMIN, assessed, codesOf, pathOf } from './views.ts';

const DAYS = 3 * 86_400_000;
const shop = shopFor(31, '179');
const { merchant, offers } = bestMerchant(shop);
const told = new Map<string, Story>();
let product: Product;
let platform: PlatformStandIn;

beforeAll(async () => {
  platform = await startPlatform({ mode: 'honest', record, upload, uploadAfterMs: 200 });
  product = await startProduct();
  const json = withPlatform(sampleReference());
  const published = await product.ask('/v1/reference', { method: 'PUT', as: ADMIN, json });
  expect(published.status).toBe(200);
});
afterAll(async () => {
  await product.remove();
  await platform.stop();
});

describe('the pull of raw payment data', () => {
  it('asks about a payer who is not the buyer; an honest answer is kept and says nothing against the parcel', async () => {
    const story = await doubtful('honest');

    const parcel = await assessed(product, pathOf(story), isAnswered);

    expect(codesOf(parcel)).toEqual(['payer-not-buyer']);
    expect(JSON.stringify(parcel)).not.toContain(OWN.recpAccount);
    const [answer] = parcel.rawPayment?.answers ?? [];
    expect(answer).toMatchObject({ signature: 'valid', certNo: CERT_NO, orderNos: [story.order.orderNo] });
    expect(answer?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(answer?.proof).toMatch(/^raw-payments\//);
    expect(platform.asked.filter(({ orderNo }) => orderNo === story.order.orderNo)).toHaveLength(1);
  });

  it.each([
    ['denies', 'payTransactionId'],
    ['other-amount', 'totalAmount'],
  ] as const)('finds the contradiction, with its evidence, when the platform %s', async (mode, field) => {
    const story = await doubtful(mode);

    const parcel = await assessed(product, pathOf(story), isAnswered);

    expect([parcel.lane, codesOf(parcel)]).toEqual(['red', ['payer-not-buyer', 'raw-payment-mismatch']]);
    const values = parcel.findings.at(-1)?.values ?? [];
    expect(values).toContainEqual(expect.objectContaining({ document: 'rawPayment', field }));
    expect(values).toContainEqual(
      expect.objectContaining({ field: 'sha256', value: parcel.rawPayment?.answers[0]?.sha256 }),
    );
  });

  it('does not take an answer whose signature is false', async () => {
    const before = platform.replies.length;
    const story = await doubtful('bad-signature');

    const parcel = await assessed(product, pathOf(story), () => platform.replies.length > before);

    expect(platform.replies.at(-1)).toMatchObject({ code: '20000', message: expect.stringContaining('signValue') });
    expect(parcel.rawPayment?.answers).toEqual([]);
  });

  it('tells after the deadline, also after a restart, that nothing came', async () => {
    const silent = await doubtful('silent');
    const failing = await doubtful('failing');
    for (const story of [silent, failing]) {
      const parcel = await assessed(product, pathOf(story), ({ rawPayment }) => rawPayment?.state === 'asked');
      expect(codesOf(parcel)).toEqual(['payer-not-buyer']);
    }

    await product.kill();
    await product.restart(['--now', after(new Date().toISOString(), DAYS)]);

    for (const [story, words] of [
      [silent, '平台已受理但未上传'],
      [failing, '平台无应答 status 500'],
    ] as const) {
      const parcel = await assessed(product, pathOf(story), ({ rawPayment }) => rawPayment?.state === 'overdue');
      // The restart also looks back, over a handful of parcels that share odd payments; what is asked here is what documents say.
      const own = parcel.findings.filter(({ code, foundAt }) => foundAt === undefined && code !== 'risk-score');
      expect(own.map(({ code }) => code)).toEqual(['payer-not-buyer', 'raw-payment-missing']);
      expect(own.at(-1)?.message.zh).toContain(words);
    }
  });

  it('writes neither identities nor accounts into the log, and leaves no dead letters', async () => {
    expect(identityLeaks(product.log())).toEqual([]);
    expect(product.log()).not.toContain(OWN.recpAccount);
    expect((await deadLetters(product)).filter(({ count }) => count !== '0')).toEqual([]);
  });
});

const isAnswered = ({ rawPayment }: ParcelView) => rawPayment?.state === 'answered';

/** A parcel that somebody else paid, handed in while the platform behaves as said. */
async function doubtful(mode: Mode): Promise<Story> {
  platform.mode = mode;
  const basket = offers.slice(0, 1).map((offer) => ({ offer, qty: 1, priceFen: offer.priceFen }));
  const story = shop.story({ merchant, buyer: shop.newBuyer(), basket, discountFen: 0 });
  const payer = shop.newBuyer();
  const payment = { ...story.payment, payerName: payer.name, payerIdNumber: payer.idNumber };
  told.set(story.order.orderNo, story);
  await post(product, four({ ...story, payment }));
  const parcel = await assessed(product, pathOf(story), ({ rawPayment }) => (rawPayment?.asks.length ?? 0) > 0);
  expect(JSON.stringify(parcel)).not.toContain(payer.idNumber);
  return story;
}

/** What the platform has on record: the truth of the story. */
function record(orderNo: string): Pick<UploadOver, 'head' | 'own'> {
  const story = told.get(orderNo);
  if (story === undefined) return {};
  const { order, payment } = story;
  return {
    head: {
      ebpCode: order.ebpCode,
      payCode: payment.payCode,
      payTransactionId: payment.payTransactionId,
      totalAmount: Number(payment.amountPaid),
      tradingTime: payment.payTime,
    },
    own: {
      orderNo,
      goodsInfo: order.lines.map(({ itemName }) => ({ gname: itemName, itemLink: 'https://shop.example.invalid/1' })),
      recpName: order.ebcName,
    },
  };
}

async function upload(form: Uint8Array): Promise<unknown> {
  const text = new URLSearchParams(Buffer.from(form).toString()).get('payExInfoStr') ?? '';
  const org: string = JSON.parse(text).payExchangeInfoHead.ebpCode;
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const answer = await product.ask('/v1/raw-payments', { as: { role: 'submitter', org }, body: form, headers });
  return answer.json;
}

function withPlatform(reference: Reference): Reference {
  const pay = { platDataOpenUrl: platform.url, payCertificates: [{ certNo: CERT_NO, pem: PUBLIC_KEY }] };
  const ebp = (reference.enterprises?.ebp ?? []).map((firm) => ({ ...firm, ...pay }));
  return { ...reference, enterprises: { ...reference.enterprises, ebp } };
}
