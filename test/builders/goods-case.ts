import { compileReference } from '../../shared/domain/reference/compile-reference.ts';
import type { Case } from '../../shared/model/case.ts';
import type { Declaration, DeclarationLine } from '../../shared/model/document/declaration.ts';
import type { Order, OrderLine } from '../../shared/model/document/order.ts';
import type { Reference } from '../../shared/model/reference.ts';
import { decimalText, exact, sum, times } from '../../shared/notation/decimal.ts';

/** One article in a parcel, as order and declaration both say it. */
export interface Article {
  readonly gcode?: string;
  readonly itemNo?: string;
  readonly name?: string;
  readonly gmodel?: string;
  readonly describe?: string;
  readonly barCode?: string;
  readonly qty?: string;
  readonly price?: string;
}

interface GoodsCase {
  readonly goods?: readonly Article[];
  readonly order?: Partial<Order>;
  readonly declaration?: Partial<Declaration>;
  readonly reference?: Reference;
}

const opening = { guid: '0D51A28E-6A2C-4B0C-9AF0-000000000001', appType: '1', appStatus: '2' } as const;
const parties = { ebpCode: '310430YDWB', ebpName: '宁波测试平台', ebcCode: '3104W60001', ebcName: '宁波测试商家' };
const buyer = {
  buyerIdType: '1',
  buyerIdNumber: '110101190001010015',
  buyerName: '测试甲',
  buyerTelephone: '13800000001',
};

/** A parcel seen through its goods: order and declaration agree on every line and nothing is taxed, unless overridden. */
export function goodsCase({ goods = [{}], order = {}, declaration = {}, reference = {} }: GoodsCase = {}): Case {
  const lines = goods.map(lineOf);
  const goodsValue = decimalText(sum(lines.map(({ totalPrice }) => exact(totalPrice))));
  return {
    parcel: { ebpCode: parties.ebpCode, orderNo: 'T0001' },
    papers: {
      order: { ...orderOf(goods.map(orderLine), goodsValue), ...order },
      payments: [],
      waybill: null,
      waybillStatus: null,
      declaration: { ...declarationOf(goods.map(declarationLine)), ...declaration },
      cancellation: null,
      returns: [],
    },
    group: { members: [], cut: false },
    otherUses: [],
    ownWaybillAt: null,
    quota: null,
    windowEnded: false,
    reference: compileReference(reference, 'test'),
  };
}

function lineOf({ itemNo = 'A1', gmodel = '规格:1个', barCode, qty = '1', price = '100' }: Article, at: number) {
  const totalPrice = decimalText(times(exact(qty), exact(price)));
  const common = { gnum: String(at + 1), itemNo, gmodel, unit: '011', qty, price, totalPrice };
  return { ...common, currency: '142', country: '304', ...(barCode === undefined ? {} : { barCode }) };
}

export function orderLine(article: Article, at: number): OrderLine {
  const { name = '测试商品', describe } = article;
  return { ...lineOf(article, at), itemName: name, ...(describe === undefined ? {} : { itemDescribe: describe }) };
}

export function declarationLine(article: Article, at: number): DeclarationLine {
  const { gcode = '2106909090', name = '测试商品' } = article;
  return { ...lineOf(article, at), gcode, gname: name, qty1: '1', unit1: '035' };
}

function orderOf(lines: OrderLine[], goodsValue: string): Order {
  return {
    ...opening,
    appTime: '20261104100000',
    ...parties,
    orderType: 'I',
    orderNo: 'T0001',
    goodsValue,
    freight: '0',
    discount: '0',
    taxTotal: '0',
    acturalPaid: goodsValue,
    currency: '142',
    buyerRegNo: 'U1',
    ...buyer,
    consignee: '测试甲',
    consigneeTelephone: '13800000001',
    consigneeAddress: '浙江省宁波市测试路1号',
    lines,
  };
}

function declarationOf(lines: DeclarationLine[]): Declaration {
  return {
    ...opening,
    appTime: '20261104120000',
    ...parties,
    orderNo: 'T0001',
    logisticsNo: 'YD0001',
    logisticsCode: '3104W60002',
    logisticsName: '宁波测试快递',
    ...buyer,
    assureCode: '3104W60003',
    ieFlag: 'I',
    declTime: '20261104',
    customsCode: '3105',
    portCode: '3105',
    consigneeAddress: '浙江省宁波市测试路1号',
    agentCode: '3104W60003',
    agentName: '宁波测试报关',
    tradeMode: '1210',
    trafMode: 'W',
    country: '142',
    freight: '0',
    insuredFee: '0',
    currency: '142',
    packNo: '1',
    grossWeight: '0.5',
    netWeight: '0.4',
    lines,
  };
}
