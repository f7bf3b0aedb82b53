import type { DocumentType } from '../../model/document/document.ts';
import { type FieldTable, fieldTable } from './field-table.ts';

/** How one type of document stands in a CEB message. Without `head` its fields stand in the node itself. */
export interface CebLayout {
  readonly type: DocumentType;
  /** The number of the message: `CEB<code>Message`. */
  readonly code: MessageCode;
  readonly node: string;
  readonly head: string | null;
  readonly list: string | null;
  /** Fields in the order that the schema demands. */
  readonly fields: FieldTable;
  readonly lineFields: FieldTable;
}

export type MessageCode = '311' | '411' | '511' | '513' | '621' | '623' | '625';

/** Of one document (messages.md §3). */
export const MOST_LINES = 99;

const OPENING = 'guid appType appTime appStatus';
const DECLARED = 'orderNo ebpCode ebpName ebcCode ebcName logisticsNo logisticsCode logisticsName copNo preNo';
const BUYER = 'buyerIdType buyerIdNumber buyerName buyerTelephone';
const REQUEST = `${OPENING} customsCode ${DECLARED} invtNo ${BUYER} agentCode agentName reason note`;
const NO_LINES = fieldTable('');

/** XSD 202205 (海关跨境进口业务节点报文定义); the aliases are the specification's own misspellings (messages.md §15). */
export const CEB_LAYOUTS: Readonly<Record<DocumentType, CebLayout>> = {
  order: {
    type: 'order',
    code: '311',
    node: 'Order',
    head: 'OrderHead',
    list: 'OrderList',
    fields: fieldTable(
      `${OPENING} orderType orderNo ebpCode ebpName ebcCode ebcName goodsValue freight discount taxTotal acturalPaid
      currency buyerRegNo buyerName buyerTelephone buyerIdType buyerIdNumber payCode payName payTransactionId
      batchNumbers consignee consigneeTelephone consigneeAddress consigneeDistrict note`,
      { consigneeDitrict: 'consigneeDistrict' },
    ),
    lineFields: fieldTable(
      'gnum itemNo itemName gmodel itemDescribe barCode unit qty price totalPrice currency country note',
    ),
  },
  payment: {
    type: 'payment',
    code: '411',
    node: 'Payment',
    head: 'PaymentHead',
    list: null,
    fields: fieldTable(
      `${OPENING} payCode payName payTransactionId orderNo ebpCode ebpName payerIdType payerIdNumber payerName
      telephone amountPaid currency payTime note`,
    ),
    lineFields: NO_LINES,
  },
  waybill: {
    type: 'waybill',
    code: '511',
    node: 'Logistics',
    head: 'LogisticsHead',
    list: null,
    fields: fieldTable(
      `${OPENING} logisticsCode logisticsName logisticsNo billNo orderNo freight insuredFee currency weight packNo
      goodsInfo consignee consigneeAddress consigneeTelephone note`,
      { consingee: 'consignee' },
    ),
    lineFields: NO_LINES,
  },
  waybillStatus: {
    type: 'waybillStatus',
    code: '513',
    node: 'LogisticsStatus',
    head: null,
    list: null,
    fields: fieldTable(`${OPENING} logisticsCode logisticsName logisticsNo logisticsStatus logisticsTime note`),
    lineFields: NO_LINES,
  },
  declaration: {
    type: 'declaration',
    code: '621',
    node: 'Inventory',
    head: 'InventoryHead',
    list: 'InventoryList',
    fields: fieldTable(
      `${OPENING} ${DECLARED} assureCode emsNo invtNo ieFlag declTime customsCode portCode ieDate ${BUYER}
      consigneeAddress agentCode agentName areaCode areaName tradeMode trafMode trafNo voyageNo billNo loctNo
      licenseNo country freight insuredFee currency wrapType packNo grossWeight netWeight note`,
    ),
    lineFields: fieldTable(
      `gnum itemRecordNo itemNo itemName gcode gname gmodel barCode country tradeCountry currency qty unit qty1 unit1
      qty2 unit2 price totalPrice note`,
    ),
  },
  cancel: {
    type: 'cancel',
    code: '623',
    node: 'InvtCancel',
    head: null,
    list: null,
    fields: fieldTable(REQUEST),
    lineFields: NO_LINES,
  },
  return: {
    type: 'return',
    code: '625',
    node: 'InvtRefund',
    head: 'InvtRefundHead',
    list: 'InvtRefundList',
    fields: fieldTable(REQUEST),
    lineFields: fieldTable('gnum gcode gname qty unit note'),
  },
};
