import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleReference } from '../../infra/local/sample/sample-reference.ts';
import { minutesLater } from '../../infra/local/sample/scenes/scene.ts';
import type { Story } from '../../infra/local/sample/story.ts';
import type { Document } from '../../shared/model/document/document.ts';
import { SubmissionReply } from '../../shared/wire/http/schemas/submission.ts';
import { writeMessage } from '../../shared/wire/xml/write-message.ts';
import { identityLeaks } from '../privacy/fictitious.ts';
import { type Answer, type Product, read, startProduct } from './running-product.ts';
import { bestMerchant, four, senderOf, shopFor } from './shop-window.ts';
import { ADMIN, assessed, codesOf, ProblemView, pathOf } from './views.ts';

const shop = shopFor(12, '102');
const { merchant, offers } = bestMerchant(shop);
const buyer = shop.newBuyer();
const model = shop.purchase({
  merchant,
  buyer,
  basket: offers.slice(0, 2).map((offer) => ({ offer, qty: 1, priceFen: offer.priceFen })),
});

let product: Product;
beforeAll(async () => {
  product = await startProduct();
  expect((await product.ask('/v1/reference', { method: 'PUT', as: ADMIN, json: sampleReference() })).status).toBe(200);
});
afterAll(async () => {
  await product.remove();
});

/** The same sale under other numbers: what it is judged by is the same. Its order says another phone than its waybill. */
function twin(): Story {
  const { orderNo, paymentNo, waybillNo, serial, guid } = shop.purchase();
  const story = shop.story({ ...model, orderNo, paymentNo, waybillNo, serial, guid });
  return { ...story, order: { ...story.order, consigneeTelephone: '13800000009' } };
}

/** An older version of a document that says something else. */
function older(document: Document, minutes: number): Document {
  const appTime = minutesLater(document.body.appTime, -minutes);
  switch (document.type) {
    case 'order':
      return { type: 'order', body: { ...document.body, appTime, consigneeTelephone: '13800000008' } };
    case 'payment':
      return { type: 'payment', body: { ...document.body, appTime, amountPaid: '1' } };
    case 'waybill':
      return { type: 'waybill', body: { ...document.body, appTime, consigneeTelephone: '13800000008' } };
    default:
      return document;
  }
}

async function postOne(document: Document, form: 'json' | 'xml'): Promise<Answer> {
  const org = senderOf(document);
  const xml = () => writeMessage([document], { copCode: org, copName: org, dxpId: 'DXPENT0000000001' });
  return product.ask('/v1/documents', {
    as: { role: 'submitter', org },
    ...(form === 'json'
      ? { json: { documents: [document] } }
      : { body: xml(), method: 'POST', headers: { 'content-type': 'application/xml' } }),
  });
}

async function accepted(document: Document, form: 'json' | 'xml'): Promise<void> {
  const answer = await postOne(document, form);

  expect(read(SubmissionReply, answer).documents.map(({ problems }) => problems)).toEqual([[]]);
  expect(answer.status).toBe(202);
}

/** Whoever is late learns it at once where the newer version is known already, and by receipt where it is not. */
async function tooLate(document: Document, form: 'json' | 'xml'): Promise<void> {
  const answer = await postOne(document, form);

  const told = answer.status === 422 ? read(ProblemView, answer).errors?.map(({ code }) => code) : ['stale'];
  expect(told).toEqual(['stale']);
}

const PLANS: readonly {
  readonly name: string;
  readonly order: readonly number[];
  readonly form: 'json' | 'xml';
  readonly noisy: boolean;
}[] = [
  { name: 'as they are made, JSON', order: [0, 1, 2, 3], form: 'json', noisy: false },
  { name: 'backwards, XML', order: [3, 2, 1, 0], form: 'xml', noisy: false },
  {
    name: 'declaration first, JSON, with duplicates and older versions',
    order: [3, 0, 2, 1],
    form: 'json',
    noisy: true,
  },
  { name: 'waybill first, XML, with duplicates and older versions', order: [2, 3, 1, 0], form: 'xml', noisy: true },
];

describe('documents in any order', () => {
  const verdicts: string[] = [];

  it.each(PLANS)('end in the same verdict: $name', async ({ order, form, noisy }) => {
    const story = twin();
    const documents = four(story);

    for (const place of order) {
      const document = documents[place];
      if (document === undefined) throw new Error('no such document');
      const hasVersions = noisy && document.type !== 'declaration';
      if (hasVersions) await accepted(older(document, 1), form);
      await accepted(document, form);
      if (noisy) await accepted(document, form === 'xml' ? 'json' : 'xml');
      if (hasVersions) await tooLate(older(document, 2), form);
    }
    const newest = documents.map(({ body }) => body.appTime).toSorted();
    const parcel = await assessed(product, pathOf(story), ({ documents: seen = [] }) => {
      const times = seen.filter(({ inForce }) => inForce).map(({ body }) => String(body.appTime));
      return times.toSorted().join() === newest.join();
    });

    const { lane, score, findings, versions } = parcel;
    const bytes = JSON.stringify({ score, findings, versions, missing: parcel.missing, waitUntil: parcel.waitUntil });
    verdicts.push(bytes.replaceAll(story.order.orderNo, 'ORDER').replaceAll(story.waybill.logisticsNo, 'WAYBILL'));
    expect(lane).toBe('yellow');
    expect(codesOf(parcel)).toEqual(['consignee-mismatch']);
  });

  it('gave the same bytes every time', () => {
    expect(verdicts).toHaveLength(PLANS.length);
    expect(new Set(verdicts).size).toBe(1);
  });

  it('wrote nobody’s identity into the logs', () => {
    expect(identityLeaks(product.log())).toEqual([]);
  });
});
