import { beforeEach, describe, expect, it } from 'vitest';
import type { Document } from '../../shared/model/document/document.ts';
import { LinkGraph, type LinkNode } from '../../shared/wire/http/schemas/parcel.ts';
import { call, type TestCall } from '../builders/http-call.ts';
import { type MemoryProduct, memoryProduct } from '../builders/memory-product.ts';
import { declaration, order, PARCEL, payment, waybill } from '../builders/parcel.ts';
import { identityLeaks } from '../privacy/fictitious.ts';

const officer = { role: 'officer', name: '审单员', customs: '3105' } as const;
const elsewhere = { role: 'officer', name: '审单员', customs: '5100' } as const;

let product: MemoryProduct;
beforeEach(async () => {
  product = await memoryProduct();
});

interface Over {
  readonly buyer?: string;
  readonly phone?: string;
  readonly address?: string;
  readonly payer?: string;
  readonly payTransactionId?: string;
  readonly logisticsNo?: string;
  readonly customsCode?: string;
}

/** Identity number of a fictitious person with this ordinal; its check character is right. */
function idOf(ordinal: number): string {
  const digits = `11010119000101${String(ordinal).padStart(3, '0')}`;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const total = weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0);
  return `${digits}${'10X98765432'[total % 11]}`;
}

/** A whole parcel; all share one address and, unless told otherwise, one phone. */
function whole(orderNo: string, over: Over = {}): Document[] {
  const buyerIdNumber = over.buyer ?? idOf(1);
  const payTransactionId = over.payTransactionId ?? `P-${orderNo}`;
  const logisticsNo = over.logisticsNo ?? `W-${orderNo}`;
  const phone = over.phone ? { buyerTelephone: over.phone, consigneeTelephone: over.phone } : {};
  const where = over.address ? { consigneeAddress: over.address } : {};
  const customs = over.customsCode ? { customsCode: over.customsCode } : {};
  return [
    { type: 'order', body: order({ orderNo, buyerIdNumber, payTransactionId, ...phone, ...where }) },
    { type: 'payment', body: payment({ orderNo, payerIdNumber: over.payer ?? buyerIdNumber, payTransactionId }) },
    { type: 'waybill', body: waybill({ orderNo, logisticsNo, ...where }) },
    { type: 'declaration', body: declaration({ orderNo, logisticsNo, buyerIdNumber, ...where, ...customs }) },
  ];
}

async function take(...parcels: Document[][]): Promise<void> {
  for (const documents of parcels) await product.post(...documents);
  await product.settle();
}

async function graphOf(orderNo: string, as: TestCall['as'] = officer): Promise<LinkGraph> {
  const params = { ...PARCEL, orderNo };
  return LinkGraph.parse((await call(product.handlers.inquire, 'getParcel', { as, params })).json.links);
}

const ofKind = ({ nodes }: LinkGraph, kind: string, steps: number) =>
  nodes.filter((node) => node.kind === kind && node.steps === steps);
const orders = (nodes: readonly LinkNode[]) => nodes.map(({ parcel }) => parcel?.orderNo).toSorted();

describe('getParcel links', () => {
  it('is the parcel and what it names while nobody shares it', async () => {
    await take(whole('A'));

    const graph = await graphOf('A');

    expect(graph.nodes.map(({ kind, steps, count }) => `${kind} ${steps} ${count}`).toSorted()).toEqual([
      'address 1 1',
      'buyer 1 1',
      'merchant 1 1',
      'parcel 0 1',
      'payment 1 1',
      'phone 1 1',
      'waybill 1 1',
    ]);
    expect(graph.edges).toHaveLength(6);
    expect(graph.cut).toBe(false);
  });

  it('counts the buyers behind phone and address and names their parcels, the most shared first', async () => {
    const room = '浙江省宁波市北仑区测试路1号3号楼2单元502室';
    await take(
      whole('A'),
      whole('B', { buyer: idOf(2) }),
      whole('C', { buyer: idOf(3), phone: '13800000009', address: room }),
    );

    const graph = await graphOf('A');

    expect(ofKind(graph, 'phone', 1)).toMatchObject([{ count: 2, counted: 'buyer', label: { zh: '138****0001' } }]);
    expect(ofKind(graph, 'address', 1)).toMatchObject([{ count: 3, label: { zh: '浙江省宁波市***' } }]);
    expect(ofKind(graph, 'parcel', 2).map(({ parcel }) => parcel)).toEqual([
      { ...PARCEL, orderNo: 'B', lane: 'green', state: 'screened' },
      expect.objectContaining({ orderNo: 'C' }),
    ]);
    const [b] = ofKind(graph, 'parcel', 2);
    const kinds = graph.edges.filter(({ to }) => to === b?.id).map(({ kind }) => kind);
    expect(kinds.toSorted()).toEqual(['address', 'phone']);
  });

  it('names parcels that share a payment or a waybill number', async () => {
    await take(
      whole('A', { payTransactionId: 'P1', logisticsNo: 'W1' }),
      [
        { type: 'order', body: order({ orderNo: 'T77', payTransactionId: 'P1' }) },
        { type: 'payment', body: payment({ orderNo: 'T77', payTransactionId: 'P1' }) },
      ],
      [{ type: 'declaration', body: declaration({ orderNo: 'T78', logisticsNo: 'W1' }) }],
    );

    const graph = await graphOf('A');

    const under = (kind: string) => graph.edges.filter((edge) => edge.kind === kind).map(({ to }) => to);
    expect(under('payment')).toContain(`parcel:${PARCEL.ebpCode}/T77`);
    expect(under('waybill')).toContain(`parcel:${PARCEL.ebpCode}/T78`);
    expect(ofKind(graph, 'payment', 1)).toMatchObject([{ count: 2, counted: 'parcel', label: { zh: 'P1' } }]);
  });

  it('tells other phones and payers of the buyer by a short mark only', async () => {
    await take(whole('A'), whole('B', { phone: '13800000009' }), whole('C', { payer: idOf(9) }));

    const graph = await graphOf('A');

    for (const kind of ['phone', 'payer']) {
      expect(ofKind(graph, kind, 2)).toMatchObject([
        { label: { zh: expect.stringMatching(/^#[\w-]{6}$/) }, parcel: { orderNo: kind === 'phone' ? 'B' : 'C' } },
      ]);
    }
  });

  it('counts parcels of other districts and names them not', async () => {
    await take(
      whole('A'),
      whole('B', { buyer: idOf(2), customsCode: '5100' }),
      whole('C', { customsCode: '5100', phone: '13800000009' }),
    );

    const own = await graphOf('A');
    const theirs = await graphOf('B', elsewhere);

    expect(ofKind(own, 'phone', 1)).toMatchObject([{ count: 2 }]);
    expect(ofKind(own, 'phone', 2)).toMatchObject([{ count: 1 }]);
    expect(JSON.stringify(own)).not.toContain('"B"');
    expect(JSON.stringify(own)).not.toContain('"C"');
    expect(orders(ofKind(theirs, 'parcel', 2))).not.toContain('A');
  });

  it('tells nothing that says who somebody is', async () => {
    await take(whole('A', { payer: idOf(8) }), whole('B', { buyer: idOf(2), phone: '13800000001' }));

    const graph = await graphOf('A');

    expect(ofKind(graph, 'buyer', 1)).toMatchObject([{ label: { zh: `测**（110***********${idOf(1).slice(-4)}）` } }]);
    expect(identityLeaks(JSON.stringify(graph))).toEqual([]);
  });

  it('shows at most 60 nodes, the same at every call, and says that it is cut', async () => {
    const many = Array.from({ length: 80 }, (_, at) => whole(`N${at}`, { buyer: idOf(at + 2) }));
    const shared = Array.from({ length: 70 }, (_, at) => [
      { type: 'order' as const, body: order({ orderNo: `S${at}`, payTransactionId: 'P-A' }) },
    ]);
    await take(whole('A'), ...many, ...shared);

    const graph = await graphOf('A');

    expect(graph.nodes).toHaveLength(60);
    expect(graph.cut).toBe(true);
    const ids = new Set(graph.nodes.map(({ id }) => id));
    expect(graph.edges.every(({ from, to }) => ids.has(from) && ids.has(to))).toBe(true);
    expect(await graphOf('A')).toEqual(graph);
    const phone = ofKind(graph, 'phone', 1)[0]?.count ?? 0;
    expect(phone).toBeGreaterThan(81 * 0.4);
    expect(phone).toBeLessThan(81 * 2);
  });

  it('is the payment alone before there is a declaration', async () => {
    await take(whole('A').slice(0, 2));

    expect((await graphOf('A')).nodes.map(({ kind }) => kind)).toEqual(['parcel', 'payment']);
  });
});
