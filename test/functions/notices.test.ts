import { describe, expect, it } from 'vitest';
import { notices } from '../../functions/notices/notices.ts';
import { memoryReceipts } from '../../shared/adapters/memory/memory-receipts.ts';
import type { Receipt } from '../../shared/model/receipt.ts';
import type { Receipts } from '../../shared/ports/receipts.ts';

function receipt(id: string, org: string): Receipt {
  const guid = '0D51A28E-6A2C-4B0C-9AF0-000000000312';
  const returned = {
    returnStatus: '120',
    returnTime: '20261104123000000',
    returnInfo: '[Code:1800;Desc:逻辑校验通过]',
  };
  return { id, org, type: 'order', guid, fields: { orderNo: 'T1' }, ...returned };
}

const at = (now: string) => ({ receipts: memoryReceipts(), clock: { now: () => now } });

describe('notices', () => {
  it('files each receipt under its reader, oldest first', async () => {
    const world = at('2026-11-04T04:30:00.000Z');

    await notices(world, [
      { messageId: 'M1', content: [receipt('a', 'ORG1'), receipt('b', 'ORG2'), receipt('c', 'ORG1')] },
    ]);
    const later = { ...world, clock: { now: () => '2026-11-04T04:31:00.000Z' } };
    await notices(later, [{ messageId: 'M2', content: [receipt('d', 'ORG1')] }]);

    const { receipts } = await world.receipts.after('ORG1', undefined, 100);
    expect(receipts.map(({ id }) => id)).toEqual(['a', 'c', 'd']);
  });

  it('writes one page a reader for a whole batch', async () => {
    const pages: string[] = [];
    const world = at('2026-11-04T04:30:00.000Z');
    const append: Receipts['append'] = async (org) => {
      pages.push(org);
    };

    await notices({ ...world, receipts: { ...world.receipts, append } }, [
      { messageId: 'M1', content: [receipt('a', 'ORG1'), receipt('b', 'ORG2')] },
      { messageId: 'M2', content: [receipt('c', 'ORG1')] },
    ]);

    expect(pages.toSorted()).toEqual(['ORG1', 'ORG2']);
  });

  it('leaves one page when the same batch comes twice', async () => {
    const world = at('2026-11-04T04:30:00.000Z');
    const batch = [{ messageId: 'M1', content: [receipt('a', 'ORG1')] }];

    await notices(world, batch);
    await notices(world, batch);

    expect((await world.receipts.after('ORG1', undefined, 100)).receipts).toHaveLength(1);
  });
});
