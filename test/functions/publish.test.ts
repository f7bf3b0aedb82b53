import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { buildSnapshot } from '../../shared/domain/screen/index/build-snapshot.ts';
import { REFERENCE } from '../builders/held-parcels.ts';
import { call, type TestCall } from '../builders/http-call.ts';
import { type MemoryProduct, memoryProduct } from '../builders/memory-product.ts';
import { rightVersion } from '../builders/recordation.ts';

const admin = { role: 'admin', customs: '*', name: '管理员' } as const;

let product: MemoryProduct;
beforeEach(async () => {
  product = await memoryProduct();
});

const put = (asked: TestCall) => call(product.handlers.publish, 'putReference', { as: admin, ...asked });
const get = () => call(product.handlers.publish, 'getReference', { as: admin });

describe('putReference', () => {
  it('publishes and counts', async () => {
    const reply = await put({ json: REFERENCE });

    expect([reply.status, reply.json.warnings]).toEqual([200, []]);
    expect((await get()).json).toEqual({
      version: reply.json.version,
      counts: { enterprises: 1, goods: 0, ipRights: 0, customsDistricts: 1, inspectors: 2 },
    });
  });

  it('keeps the policy in force', async () => {
    const { policy } = await product.references.current();

    await put({ json: REFERENCE });

    expect((await product.references.current()).policy).toEqual(policy);
  });

  it('warns of keys that nobody reads', async () => {
    const { json } = await put({ json: { ...REFERENCE, weather: [], enterprises: { bakers: [] } } });

    expect(json.warnings).toHaveLength(2);
  });

  it('puts the rights of the file in force with those of the registry, which win', async () => {
    await product.rights.save(rightVersion({ recordNo: 'T1' }));
    const ofFile = (recordNo: string) => ({ recordNo, holder: '文件权利人', marks: ['文件标识'] });

    await put({ json: { ipRights: [ofFile('T1'), ofFile('T2')] } });

    const bytes = buildSnapshot([rightVersion({ recordNo: 'T1' }).right, ofFile('T2')]);
    expect((await product.snapshots.current())?.bytes).toEqual(bytes);
  });

  it('leaves the reference data as they are when the rights cannot be compiled', async () => {
    const { version } = await product.references.current();
    const error = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    vi.spyOn(product.rights, 'all').mockRejectedValueOnce(new Error('no registry'));

    const reply = await put({ json: { ipRights: [{ recordNo: 'T9', holder: '权利人', marks: ['标识甲'] }] } });
    error.mockRestore();

    expect(reply.status).toBe(500);
    expect((await product.references.current()).version).toBe(version);
  });

  it('takes gzip', async () => {
    const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip' };

    expect((await put({ body: gzipSync(JSON.stringify(REFERENCE)), headers })).status).toBe(200);
    expect((await put({ body: 'no gzip', headers })).json.type).toContain('unreadable');
    expect((await put({ body: gzipSync(Buffer.alloc(49 * 1024 * 1024, ' ')), headers })).status).toBe(413);
  });

  it('names every fault and publishes nothing', async () => {
    const { version } = await product.references.current();

    const reply = await put({ json: { goods: [{ gcode: 1 }], inspectors: 'all' } });

    expect(reply.status).toBe(400);
    expect(reply.json.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '/goods/0/gcode',
      '/inspectors',
    ]);
    expect((await product.references.current()).version).toBe(version);
  });
});
