import { beforeEach, describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../shared/domain/reference/default-policy.ts';
import { REFERENCE } from '../builders/held-parcels.ts';
import { call, type TestCall } from '../builders/http-call.ts';
import { type MemoryProduct, memoryProduct } from '../builders/memory-product.ts';

const admin = { role: 'admin', customs: '*', name: '管理员' } as const;
const supervisor = { role: 'supervisor', customs: '3105', name: '主管甲' } as const;
const OTHER = { ...defaultPolicy, version: '2026-12-01', waybill: { reuseMonths: 12 } };

let product: MemoryProduct;
beforeEach(async () => {
  product = await memoryProduct({ policy: defaultPolicy });
});

const put = (asked: TestCall) => call(product.handlers.publish, 'putPolicy', { as: admin, ...asked });
const get = () => call(product.handlers.publish, 'getPolicy', { as: supervisor });
const seen = (version: string) => ({ 'content-type': 'application/json', 'if-match': `"${version}"` });

describe('putPolicy', () => {
  it('puts another policy in force and leaves the reference data', async () => {
    const { reference } = await product.references.current();

    const reply = await put({ json: OTHER, headers: seen(defaultPolicy.version) });

    expect([reply.status, reply.json]).toEqual([200, { version: '2026-12-01', isNew: true }]);
    expect((await get()).json).toEqual({ policy: OTHER, isBuiltIn: false });
    expect((await product.references.current()).reference).toEqual(reference);
  });

  it('changes nothing when the policy is in force already, whatever the caller saw', async () => {
    await put({ json: OTHER });
    const { version } = await product.references.current();

    expect((await put({ json: OTHER, headers: seen('old') })).json).toEqual({ version: '2026-12-01', isNew: false });
    expect((await product.references.current()).version).toBe(version);
  });

  it('refuses other content under the same version, since verdicts name it', async () => {
    const { status, json } = await put({ json: { ...OTHER, version: defaultPolicy.version } });

    expect([status, json.errors[0].pointer, json.errors[0].code]).toEqual([409, '/version', 'same-version']);
  });

  it('refuses what was made from an older one', async () => {
    const { status, json } = await put({ json: OTHER, headers: seen('2025-01-01') });

    expect([status, json.errors[0].code]).toEqual([409, 'policy-changed']);
  });

  it('names every fault, where it stands and what to do, and publishes nothing', async () => {
    const { version } = await product.references.current();
    const json = { ...OTHER, lanes: { ...OTHER.lanes, yellowFromScore: 0.95 }, desk: { leaseMinutes: 0 } };

    const reply = await put({ json });

    expect(reply.status).toBe(400);
    expect(reply.json.errors).toEqual([
      {
        pointer: '/lanes/yellowFromScore',
        code: 'order',
        detail: '须小于 /lanes/redFromScore It must lie under /lanes/redFromScore.',
      },
      { pointer: '/desk/leaseMinutes', code: 'positive', detail: '须大于 0 It must lie above 0.' },
    ]);
    expect((await product.references.current()).version).toBe(version);
  });

  it('loses nothing when reference data are published at the same time', async () => {
    await Promise.all([
      put({ json: OTHER }),
      call(product.handlers.publish, 'putReference', { as: admin, json: REFERENCE }),
    ]);

    expect(await product.references.current()).toMatchObject({ reference: REFERENCE, policy: OTHER });
  });
});

describe('getPolicy', () => {
  it('gives the policy that is built in as long as none was published', async () => {
    await product.references.publish({}, null);

    expect((await get()).json).toEqual({ policy: defaultPolicy, isBuiltIn: true });
  });

  it('is of no concern to officers', async () => {
    const as = { role: 'officer', customs: '3105', name: '关员甲' } as const;

    expect((await call(product.handlers.publish, 'getPolicy', { as })).status).toBe(403);
  });
});
