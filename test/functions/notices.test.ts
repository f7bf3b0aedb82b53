import { describe, expect, it } from 'vitest';
import { notices } from '../../functions/notices/notices.ts';
import { memoryReceipts } from '../../shared/adapters/memory/memory-receipts.ts';
import type { Receipt } from '../../shared/model/receipt.ts';

function receipt(id: string, org: string): Receipt {
  const guid = '0D51A28E-6A2C-4B0C-9AF0-000000000312';
  const returned = {
    returnStatus: '120',
    returnTime: '20261104123000000',
    returnInfo: '[Code:1800;Desc:逻辑校验通过]',
  };
  return { id, org, type: 'order', guid, fields: { orderNo: 'T1' }, ...returned };
}

describe('notices', () => {
  it('files each receipt under its reader, oldest first', async () => {
    const world = { receipts: memoryReceipts(), clock: { now: () => '2026-11-04T04:30:00.000Z' } };

    await notices(world, 'M1', [receipt('a', 'ORG1'), receipt('b', 'ORG2'), receipt('c', 'ORG1')]);
    await notices({ ...world, clock: { now: () => '2026-11-04T04:31:00.000Z' } }, 'M2', [receipt('d', 'ORG1')]);

    const { receipts } = await world.receipts.after('ORG1', undefined, 100);
    expect(receipts.map(({ id }) => id)).toEqual(['a', 'c', 'd']);
  });

  it('leaves one page when the same message comes twice', async () => {
    const world = { receipts: memoryReceipts(), clock: { now: () => '2026-11-04T04:30:00.000Z' } };

    await notices(world, 'M1', [receipt('a', 'ORG1')]);
    await notices(world, 'M1', [receipt('a', 'ORG1')]);

    expect((await world.receipts.after('ORG1', undefined, 100)).receipts).toHaveLength(1);
  });
});
