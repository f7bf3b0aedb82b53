import type { Bilingual, Statement } from '../../model/finding.ts';

/* The names by which people know documents and fields. */

const DOCUMENTS: Readonly<Record<string, Bilingual>> = {
  order: { zh: '订单', en: 'order' },
  payment: { zh: '支付单', en: 'payment' },
  waybill: { zh: '运单', en: 'waybill' },
  declaration: { zh: '清单', en: 'declaration' },
  return: { zh: '退货单', en: 'return' },
  rawPayment: { zh: '原始支付数据', en: 'raw payment data' },
  reference: { zh: '备案', en: 'register' },
};

const FIELDS: Readonly<Record<string, Bilingual>> = {
  buyerName: { zh: '订购人姓名', en: 'buyer name' },
  buyerIdNumber: { zh: '订购人证件号', en: 'buyer ID number' },
  buyerIdType: { zh: '订购人证件类型', en: 'buyer ID type' },
  buyerTelephone: { zh: '订购人电话', en: 'buyer phone' },
  payerName: { zh: '支付人姓名', en: 'payer name' },
  payerIdNumber: { zh: '支付人证件号', en: 'payer ID number' },
  payerIdType: { zh: '支付人证件类型', en: 'payer ID type' },
  consignee: { zh: '收货人', en: 'consignee' },
  consigneeTelephone: { zh: '收货人电话', en: 'consignee phone' },
  consigneeAddress: { zh: '收货地址', en: 'delivery address' },
  ebpCode: { zh: '电商平台代码', en: 'platform code' },
  ebcCode: { zh: '电商企业代码', en: 'merchant code' },
  payCode: { zh: '支付企业代码', en: 'payment firm code' },
  logisticsCode: { zh: '物流企业代码', en: 'carrier code' },
  logisticsNo: { zh: '运单编号', en: 'waybill number' },
  agentCode: { zh: '申报企业代码', en: 'declarant code' },
  areaCode: { zh: '区内企业代码', en: 'warehouse code' },
  areaName: { zh: '区内企业名称', en: 'warehouse name' },
  emsNo: { zh: '账册编号', en: 'account book number' },
  itemRecordNo: { zh: '账册备案料号', en: 'account book item number' },
  trafNo: { zh: '运输工具编号', en: 'vehicle number' },
  voyageNo: { zh: '航班航次号', en: 'voyage number' },
  billNo: { zh: '提运单号', en: 'bill of lading' },
  country: { zh: '国别', en: 'country' },
  gname: { zh: '商品名称', en: 'goods name' },
  itemName: { zh: '商品名称', en: 'goods name' },
  qty: { zh: '数量', en: 'quantity' },
  unit: { zh: '计量单位', en: 'unit' },
  price: { zh: '单价', en: 'price' },
  totalPrice: { zh: '总价', en: 'line total' },
  orderNo: { zh: '订单编号', en: 'order number' },
  payTransactionId: { zh: '支付交易编号', en: 'payment number' },
  amountPaid: { zh: '支付金额', en: 'amount paid' },
  acturalPaid: { zh: '实际支付金额', en: 'amount paid' },
  payTime: { zh: '支付时间', en: 'time of payment' },
  recpName: { zh: '收款人', en: 'recipient' },
  recpAccount: { zh: '收款账号', en: 'recipient account' },
};

export function documentLabel(document: string): Bilingual {
  return DOCUMENTS[document] ?? { zh: document, en: document };
}

export function fieldLabel(field: string): Bilingual {
  return FIELDS[field] ?? { zh: field, en: field };
}

/** “订单“测**”，清单“测**”” as a list of documents with their values. */
export function whoSaysWhat(statements: readonly Statement[]): Bilingual {
  return {
    zh: statements.map(({ document, value }) => `${documentLabel(document).zh}“${value || '空'}”`).join('，'),
    en: statements.map(({ document, value }) => `${documentLabel(document).en} "${value || 'empty'}"`).join(', '),
  };
}
