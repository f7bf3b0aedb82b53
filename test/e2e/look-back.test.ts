import { ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { ListQueuesCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleReference } from '../../infra/local/sample/sample-reference.ts';
import type { Story } from '../../infra/local/sample/story.ts';
import type { Insight } from '../../shared/model/insight.ts';
import { parcelId } from '../../shared/model/parcel-key.ts';
import { after } from '../../shared/notation/china-time.ts';
import { foundFinding, insight } from '../builders/insight.ts';
import { type Product, read, startProduct, until } from './running-product.ts';
import { bestMerchant, four, post, shopFor } from './shop-window.ts';
import { ADMIN, assessed, OFFICER, ProblemView, parcelAt, pathOf, queueOf } from './views.ts';

const HOUR = 3_600_000;
const LOCAL = { region: 'us-east-1', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };
const shop = shopFor(17, '107');
const { merchant, offers } = bestMerchant(shop);

let product: Product;
beforeAll(async () => {
  product = await startProduct();
  expect((await product.ask('/v1/reference', { method: 'PUT', as: ADMIN, json: sampleReference() })).status).toBe(200);
});
afterAll(async () => {
  await product.remove();
});

/** A clean parcel that the draw did not take, green. */
async function cleanParcel(): Promise<Story> {
  for (const offer of offers) {
    const basket = [{ offer, qty: 1, priceFen: offer.priceFen }];
    const story = shop.story({ merchant, buyer: shop.newBuyer(), basket, discountFen: 0 });
    await post(product, four(story));
    if ((await assessed(product, pathOf(story))).state === 'screened') return story;
  }
  throw new Error('the draw took every parcel');
}

/** Where a stand-in of the running product listens, as its log says. */
function endpointOf(kind: 'queues' | 'buckets'): string {
  const [, url = ''] = product.log().match(new RegExp(`.*${kind} (http:\\S+)`, 's')) ?? [];
  return url;
}

async function say(insights: readonly Insight[]): Promise<void> {
  const endpoint = endpointOf('queues');
  const client = new SQSClient({ ...LOCAL, endpoint });
  const { QueueUrls = [] } = await client.send(new ListQueuesCommand({}));
  const name = QueueUrls.map((url) => url.split('/').at(-1)).find((one) => one?.includes('DocumentsQueue'));
  const body = JSON.stringify({ kind: 'insights', insights });
  await client.send(new SendMessageCommand({ QueueUrl: `${endpoint}/000000000000/${name}`, MessageBody: body }));
  client.destroy();
}

async function tracesKept(): Promise<number> {
  const client = new S3Client({ ...LOCAL, endpoint: endpointOf('buckets'), forcePathStyle: true });
  const { Contents = [] } = await client.send(new ListObjectsV2Command({ Bucket: 'rawbucket', Prefix: 'traces/' }));
  client.destroy();
  return Contents.length;
}

describe('looking back on the running product', () => {
  it('finds something in a parcel that was released, and an officer closes the case', async () => {
    const story = await cleanParcel();
    const { ebpCode, orderNo } = story.order;
    await until(tracesKept, (count) => count > 0);
    const hourOn = after(new Date().toISOString(), HOUR);
    await product.stop();
    await product.restart(['--now', hourOn]);
    expect((await parcelAt(product, pathOf(story)))?.state).toBe('released');

    await say([insight({ parcel: parcelId({ ebpCode, orderNo }), asOf: hourOn })]);
    const found = await assessed(product, pathOf(story), ({ lane }) => lane !== 'green');
    const item = await until(
      async () => (await queueOf(product, '?lane=red')).parcels.find((one) => one.orderNo === orderNo),
      (one) => one !== undefined,
    );

    expect([found.state, found.lane]).toEqual(['released', 'red']);
    expect(found.findings).toEqual([foundFinding({ foundAt: hourOn })]);
    expect(found.history.filter(({ what }) => what === 'pick')).toEqual([]);
    expect(item).toMatchObject({ state: 'released', lane: 'red', codes: ['identity-pool'] });

    const decide = (action: string) =>
      product.ask(`${pathOf(story)}/decisions`, { as: OFFICER, json: { action, reason: '已移交缉私部门' } });
    const refused = await decide('detain');
    expect([refused.status, read(ProblemView, refused).errors?.[0]?.code]).toEqual([409, 'already-left']);
    expect((await decide('release')).status).toBe(201);
    await until(
      async () => (await queueOf(product, '?lane=red')).parcels.some((one) => one.orderNo === orderNo),
      (queued) => !queued,
    );
    expect((await parcelAt(product, pathOf(story)))?.state).toBe('released');
  });
});
