import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { sampleReference } from '../../infra/local/sample/sample-reference.ts';
import { ImportReply } from '../../shared/wire/http/schemas/rights.ts';
import { type Product, read, startProduct } from './running-product.ts';
import { four, post, shopFor } from './shop-window.ts';
import { ADMIN, assessed, codesOf, pathOf } from './views.ts';

/* A right that only the registry knows is screened for, without a restart. */

const HOLDER = { role: 'right-holder', org: '4401TEST01', name: '权利人甲' } as const;
const shop = shopFor(23, '102');
const offer = shop.random.pick(shop.market.guarded);
const { ipRights = [], ...others } = sampleReference();

let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(async () => {
  await product.remove();
});

const send = (apply: string | null) =>
  product.ask(`/v1/rights/imports${apply === null ? '' : `?apply=${apply}`}`, {
    method: 'POST',
    as: HOLDER,
    json: ipRights.map(({ recordNo, type, holder, marks, hsScope, validFrom, validTo }) => ({
      ...{ recordNo, type, holder, marks, hsScope, validFrom, validTo },
      holderCode: HOLDER.org,
    })),
  });

describe('a right of the registry', () => {
  it('is imported by its holder, and found in parcels of strangers', async () => {
    const preview = read(ImportReply, await send(null));
    expect(preview).toMatchObject({ status: 'preview', added: ipRights.map(({ recordNo }) => recordNo), faults: [] });
    const applied = read(ImportReply, await send(preview.digest));
    expect(applied).toMatchObject({ status: 'applied', rights: ipRights.length });
    const published = await product.ask('/v1/reference', { method: 'PUT', as: ADMIN, json: others });
    expect(published.status).toBe(200);

    const basket = [{ offer, qty: 1, priceFen: offer.priceFen }];
    const story = shop.story({ merchant: shop.random.pick(offer.strangers), buyer: shop.newBuyer(), basket });
    await post(product, four(story));

    expect(codesOf(await assessed(product, pathOf(story)))).toContain('ip-hit');
  });

  it('is shown to its holder alone', async () => {
    const Numbers = z.object({ rights: z.array(z.object({ right: z.object({ recordNo: z.string() }) })) });
    const seen = async (org: string) =>
      read(Numbers, await product.ask('/v1/rights', { as: { ...HOLDER, org } })).rights.length;

    expect([await seen(HOLDER.org), await seen('4401TEST02')]).toEqual([ipRights.length, 0]);
  });
});
