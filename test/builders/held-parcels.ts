import type { Document } from '../../shared/model/document/document.ts';
import type { Policy } from '../../shared/model/policy.ts';
import type { Reference } from '../../shared/model/reference.ts';
import { call } from './http-call.ts';
import { type MemoryProduct, memoryProduct } from './memory-product.ts';
import { declaration, order, PARCEL, payment, waybill } from './parcel.ts';

export const officer = { role: 'officer', customs: '3105', name: '审单员甲' } as const;
export const inspector = { role: 'inspector', customs: '3105', name: '查验员甲' } as const;
export const OPENED = { ...PARCEL, orderNo: 'T20261104000009' } as const;

export const REFERENCE: Reference = {
  enterprises: {
    ebp: [{ code: PARCEL.ebpCode, name: '宁波测试平台', aliases: ['91330200TEST000001'], registeredAt: '2020-01-02' }],
  },
  customsDistricts: [{ code: '3105', name: '甬保税区' }],
  inspectors: [
    { id: 'I1', name: '查验员甲', customsCode: '3105' },
    { id: 'I2', name: '查验员乙', customsCode: '3105' },
  ],
};

/** The four documents of a parcel with numbers of its own; the carrier says another address, so that an officer must look. */
export function disputed(orderNo: string = PARCEL.orderNo): Document[] {
  const number = orderNo.slice(-4);
  const numbers = { payTransactionId: `P${number}` };
  return [
    { type: 'order', body: order({ orderNo, ...numbers }) },
    { type: 'payment', body: payment({ orderNo, ...numbers }) },
    {
      type: 'waybill',
      body: waybill({ orderNo, logisticsNo: `YD${number}`, consigneeAddress: '北京市东城区虚构中路9号' }),
    },
    { type: 'declaration', body: declaration({ orderNo, logisticsNo: `YD${number}` }) },
  ];
}

/** Two held parcels of district 3105: one waits at the desk, the other stands on a sampling list by an officer's decision. */
export async function heldParcels(given: { policy?: Policy } = {}): Promise<MemoryProduct> {
  const product = await memoryProduct({ reference: REFERENCE, ...given });
  await product.post(...disputed(), ...disputed(OPENED.orderNo));
  await product.settle();
  await call(product.handlers.desk, 'postDecision', {
    as: officer,
    params: { ...OPENED },
    json: { action: 'inspect', reason: '地址存疑' },
  });
  await product.settle();
  return product;
}

/** The list and the pick of the opened parcel. */
export async function openedPick(product: MemoryProduct) {
  const [list] = await product.lists.lists('3105', undefined);
  const [pick] = (await product.lists.picks(list?.seats.flatMap(({ pickId }) => pickId ?? []) ?? [])).values();
  if (list === undefined || pick === undefined) throw new Error('nothing was listed');
  return { listId: list.id, pickId: pick.pickId, pick };
}
