import { sampleReference } from '../infra/local/sample/sample-reference.ts';
import type { Document } from '../shared/model/document/document.ts';
import { type Product, startProduct } from '../test/e2e/running-product.ts';
import { four, post, senderOf, shopFor } from '../test/e2e/shop-window.ts';
import { type Bench, type Figure, median, rounded } from './figure.ts';

const SECONDS = 6;
const ROUNDS = 3;
const AT_ONCE = 8;
const BATCH = 100;

/** What the whole product on this machine takes in, stand-ins and assessment beside it. */
export const local: Bench = {
  title: `the running local product, ${AT_ONCE} senders at once, median of ${ROUNDS} interleaved rounds of ${SECONDS} s`,
  run: async () => {
    const product = await startProduct();
    try {
      const as = { role: 'admin', customs: '*' } as const;
      await product.ask('/v1/reference', { method: 'PUT', as, json: sampleReference() });
      const shop = shopFor(21, '201');
      const documents = () => four(shop.story());
      const payments = paymentsLike(documents());
      await post(product, documents());
      const figures: readonly Figure[] = [
        await figure('local-health', 'requests/s', 1, () =>
          product.ask('/health').then(({ status }) => status === 200),
        ),
        await figure('local-parcel', 'requests/s', 1, parcelReader(product, documents())),
        await figure('local-single', 'documents/s', 1, () => deliver(product, payments(1))),
        await figure('local-batch', 'documents/s', BATCH, () => deliver(product, payments(BATCH))),
      ];
      return figures;
    } finally {
      await product.remove();
    }
  },
};

async function figure(name: string, unit: string, weight: number, act: () => Promise<boolean>): Promise<Figure> {
  const rates: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) rates.push((await rate(act)) * weight);
  return { name, value: rounded(median(rates)), unit };
}

/** Successful acts a second; a failed act ends the bench. */
async function rate(act: () => Promise<boolean>): Promise<number> {
  const begun = performance.now();
  const end = begun + SECONDS * 1000;
  let done = 0;
  const worker = async () => {
    while (performance.now() < end) {
      if (!(await act())) throw new Error('the product refused a request of the bench');
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return (done * 1000) / (performance.now() - begun);
}

function parcelReader(product: Product, documents: readonly Document[]): () => Promise<boolean> {
  const order = documents.find(({ type }) => type === 'order');
  if (order?.type !== 'order') throw new Error('the sale has no order');
  const { ebpCode, orderNo } = order.body;
  let stored: Promise<unknown> | null = null;
  return async () => {
    stored ??= post(product, documents);
    await stored;
    const { status } = await product.ask(`/v1/parcels/${ebpCode}/${orderNo}`, {
      as: { role: 'submitter', org: ebpCode },
    });
    return status === 200 || status === 404;
  };
}

async function deliver(product: Product, documents: readonly Document[]): Promise<boolean> {
  const [first] = documents;
  if (first === undefined) return false;
  const as = { role: 'submitter', org: senderOf(first) } as const;
  return (await product.ask('/v1/documents', { as, json: { documents } })).status === 202;
}

/** Payments of ever new orders, made from one: the bench measures the product, not the making of documents. */
function paymentsLike(documents: readonly Document[]): (count: number) => Document[] {
  const model = documents.find(({ type }) => type === 'payment');
  if (model?.type !== 'payment') throw new Error('the sale has no payment');
  let serial = 0;
  const next = (): Document => {
    const number = `BENCH${String(++serial).padStart(8, '0')}`;
    return { type: 'payment', body: { ...model.body, payTransactionId: number, orderNo: number } };
  };
  return (count) => Array.from({ length: count }, next);
}
