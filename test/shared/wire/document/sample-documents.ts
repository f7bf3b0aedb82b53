import type { DocumentOf } from '../../../../shared/model/document/document.ts';

const opening = {
  guid: '0D51A28E-6A2C-4B0C-9AF0-000000000001',
  appType: '1',
  appTime: '20261111080000',
  appStatus: '2',
} as const;
const platform = { ebpCode: '310430YDWB', ebpName: '宁波测试平台' };
const carrier = { logisticsCode: '3104980042', logisticsName: '测试速递' };
const buyer = {
  buyerIdType: '1',
  buyerIdNumber: '110101190001010015',
  buyerName: '测试甲',
  buyerTelephone: '13800000001',
};

export function sampleOrder(body: Partial<DocumentOf<'order'>['body']> = {}): DocumentOf<'order'> {
  return {
    type: 'order',
    body: {
      ...opening,
      orderType: 'I',
      orderNo: 'T0001',
      ...platform,
      ebcCode: '3104W60001',
      ebcName: '宁波测试商家',
      goodsValue: '100',
      freight: '0',
      discount: '0',
      taxTotal: '9.1',
      acturalPaid: '109.1',
      currency: '142',
      buyerRegNo: 'u1',
      ...buyer,
      consignee: '测试乙',
      consigneeTelephone: '13800000002',
      consigneeAddress: '浙江省宁波市海曙区测试路1号',
      lines: [
        {
          gnum: '1',
          itemName: '测试奶粉',
          gmodel: '400g/罐',
          unit: '122',
          qty: '1',
          price: '100',
          totalPrice: '100',
          currency: '142',
          country: '309',
        },
      ],
      ...body,
    },
  };
}

export function samplePayment(body: Partial<DocumentOf<'payment'>['body']> = {}): DocumentOf<'payment'> {
  return {
    type: 'payment',
    body: {
      ...opening,
      payCode: '511630MG0L',
      payName: '测试支付',
      payTransactionId: 'P0001',
      orderNo: 'T0001',
      ...platform,
      payerIdType: '1',
      payerIdNumber: buyer.buyerIdNumber,
      payerName: buyer.buyerName,
      amountPaid: '109.10',
      currency: '142',
      payTime: '20261111075900',
      ...body,
    },
  };
}

export function sampleWaybill(body: Partial<DocumentOf<'waybill'>['body']> = {}): DocumentOf<'waybill'> {
  return {
    type: 'waybill',
    body: {
      ...opening,
      ...carrier,
      logisticsNo: 'L0001',
      orderNo: 'T0001',
      currency: '142',
      weight: '0.5',
      packNo: '1',
      consignee: '测试乙',
      consigneeAddress: '浙江省宁波市海曙区测试路1号',
      consigneeTelephone: '13800000002',
      ...body,
    },
  };
}

export function sampleReturn(): DocumentOf<'return'> {
  return {
    type: 'return',
    body: {
      ...opening,
      customsCode: '2928',
      orderNo: 'T0001',
      ...platform,
      ebcCode: '3104W60001',
      ebcName: '宁波测试商家',
      logisticsNo: 'L0001',
      ...carrier,
      invtNo: '29282026I443610665',
      ...buyer,
      agentCode: '3106W8919N',
      agentName: '测试报关',
      reason: '尺码不合适',
      lines: [{ gnum: '1', gcode: '3304990029', gname: '测试精华', qty: '1', unit: '142' }],
    },
  };
}
