import type { Bilingual } from '../../model/finding.ts';

/** One thing that several documents say, each in a field of its own name. */
export interface ComparedField {
  /** Names the row: the field of the order or, where the order is silent, of the declaration. */
  readonly field: string;
  readonly label: Bilingual;
  readonly order?: string;
  readonly payment?: string;
  readonly waybill?: string;
  readonly declaration?: string;
}

const label = (zh: string, en: string): Bilingual => ({ zh, en });

/** Everywhere under the same name. */
const same = (field: string, zh: string, en: string, documents: readonly Source[]): ComparedField => ({
  field,
  label: label(zh, en),
  ...Object.fromEntries(documents.map((document) => [document, field])),
});

export type Source = 'order' | 'payment' | 'waybill' | 'declaration';
export const SOURCES: readonly Source[] = ['order', 'payment', 'waybill', 'declaration'];

/** What the documents of a parcel share in their heads (messages.md §10), most telling first. */
export const HEAD_FIELDS: readonly ComparedField[] = [
  {
    field: 'buyerName',
    label: label('订购人 / 支付人姓名', 'Buyer / payer name'),
    order: 'buyerName',
    payment: 'payerName',
    declaration: 'buyerName',
  },
  {
    field: 'buyerIdNumber',
    label: label('订购人 / 支付人证件号', 'Buyer / payer ID number'),
    order: 'buyerIdNumber',
    payment: 'payerIdNumber',
    declaration: 'buyerIdNumber',
  },
  {
    field: 'buyerTelephone',
    label: label('订购人 / 支付人电话', 'Buyer / payer phone'),
    order: 'buyerTelephone',
    payment: 'telephone',
    declaration: 'buyerTelephone',
  },
  same('consignee', '收货人', 'Consignee', ['order', 'waybill']),
  same('consigneeTelephone', '收货人电话', 'Consignee phone', ['order', 'waybill']),
  same('consigneeAddress', '收货地址', 'Delivery address', ['order', 'waybill', 'declaration']),
  {
    field: 'acturalPaid',
    label: label('实付 / 支付金额', 'Paid, ordered and received'),
    order: 'acturalPaid',
    payment: 'amountPaid',
  },
  same('freight', '运费', 'Freight', ['order', 'waybill', 'declaration']),
  same('insuredFee', '保费', 'Insurance', ['waybill', 'declaration']),
  same('currency', '币制', 'Currency', ['order', 'payment', 'waybill', 'declaration']),
  {
    field: 'weight',
    label: label('重量 / 毛重（千克）', 'Weight / gross weight, kg'),
    waybill: 'weight',
    declaration: 'grossWeight',
  },
  same('packNo', '件数', 'Packages', ['waybill', 'declaration']),
  same('orderNo', '订单编号', 'Order number', ['order', 'payment', 'waybill', 'declaration']),
  same('ebpCode', '电商平台代码', 'Platform code', ['order', 'payment', 'declaration']),
  same('ebcCode', '电商企业代码', 'Merchant code', ['order', 'declaration']),
  same('payCode', '支付企业代码', 'Payment firm code', ['order', 'payment']),
  same('payTransactionId', '支付交易编号', 'Payment number', ['order', 'payment']),
  same('logisticsCode', '物流企业代码', 'Carrier code', ['waybill', 'declaration']),
  same('logisticsNo', '运单编号', 'Waybill number', ['waybill', 'declaration']),
];

/** What order and declaration share line by line, joined by `gnum`. */
export const LINE_FIELDS: readonly ComparedField[] = [
  { field: 'itemName', label: label('商品名称', 'goods name'), order: 'itemName', declaration: 'gname' },
  same('itemNo', '商品货号', 'item number', ['order', 'declaration']),
  same('gmodel', '规格型号', 'model', ['order', 'declaration']),
  same('qty', '数量', 'quantity', ['order', 'declaration']),
  same('unit', '计量单位', 'unit', ['order', 'declaration']),
  same('price', '单价', 'price', ['order', 'declaration']),
  same('totalPrice', '总价', 'line total', ['order', 'declaration']),
  same('country', '原产国', 'country of origin', ['order', 'declaration']),
  same('currency', '币制', 'currency', ['order', 'declaration']),
];
