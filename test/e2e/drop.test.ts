import { PutObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parcelId } from '../../shared/model/parcel-key.ts';
import { fourDocuments } from '../builders/arrived.ts';
import { declaration, order, PARCEL, payment, waybill } from '../builders/parcel.ts';
import { s3At } from '../stand-ins/clients.ts';
import { type Product, startProduct, until } from './running-product.ts';

const SENDERS: Record<string, string> = {
  order: order().ebcCode,
  payment: payment().payCode,
  waybill: waybill().logisticsCode,
  declaration: declaration().agentCode,
};

describe('a file dropped into S3', () => {
  let product: Product;
  beforeAll(async () => {
    product = await startProduct();
  });
  afterAll(() => product.remove());

  it('is collected under the enterprise of its folder, and one bad line harms no other', async () => {
    const endpoint = /buckets (http:\/\/127\.0\.0\.1:\d+)/.exec(product.log())?.[1] ?? '';
    const s3 = s3At(endpoint);
    for (const document of fourDocuments()) {
      const Key = `${SENDERS[document.type]}/${document.type}.ndjson`;
      const Body = `{"type":"order","body":\n${JSON.stringify(document)}\n`;
      await s3.send(new PutObjectCommand({ Bucket: 'dropsbucket', Key, Body }));
    }
    s3.destroy();

    const seen = await until(
      () => product.ask(`/v1/parcels/${parcelId(PARCEL)}`, { as: { role: 'officer', customs: '*' } }),
      ({ text }) => /"lane":"(green|red)"/.test(text),
    );

    // The secret draw may send any parcel to inspection: what its documents say is the same.
    expect(seen.json).toMatchObject({ ...PARCEL, missing: [], findings: [] });
    expect(product.log()).toContain('drop-document-skipped');
  });
});
