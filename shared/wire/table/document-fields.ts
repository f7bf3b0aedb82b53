import type { DocumentType } from '../../model/document/document.ts';

/**
 * One field of a document as packed: `slot` names the fact that it states, `usual` its commonest value.
 * The value predicted for a field is the last one given to its slot, so what documents agree on is written once.
 */
export interface FieldSpec {
  readonly name: string;
  readonly slot: string;
  readonly usual: string | null;
}

export interface DocumentFields {
  readonly head: readonly FieldSpec[];
  readonly lines: readonly FieldSpec[] | null;
}

/** Types by their number in packed items: only ever append. */
export const TYPE_CODES: readonly DocumentType[] = [
  'order',
  'payment',
  'waybill',
  'waybillStatus',
  'declaration',
  'cancel',
  'return',
];

/** `name`, `name:slot`, either with `=usual`. */
function specs(words: string): readonly FieldSpec[] {
  return words
    .trim()
    .split(/\s+/)
    .map((word) => {
      const [left = '', usual = null] = word.split('=');
      const [name = '', slot = name] = left.split(':');
      return { name, slot, usual };
    });
}

const opening = 'guid appType=1 appTime appStatus=2';
const declared = 'orderNo ebpCode ebpName ebcCode ebcName logisticsNo logisticsCode logisticsName copNo preNo';
const buyer = 'buyerIdType=1 buyerIdNumber buyerName buyerTelephone';

/**
 * Layout 1 of packed documents, in the order of the model's schemas (a test holds them together).
 * Changing anything here needs a new layout number: stored items are read by it.
 */
export const DOCUMENT_FIELDS: Readonly<Record<DocumentType, DocumentFields>> = {
  order: {
    head: specs(`${opening} orderType=I orderNo ebpCode ebpName ebcCode ebcName goodsValue freight discount:freight
      taxTotal acturalPaid currency=142 buyerRegNo buyerName buyerTelephone buyerIdType=1 buyerIdNumber
      payCode payName payTransactionId batchNumbers consignee:buyerName consigneeTelephone:buyerTelephone
      consigneeAddress consigneeDistrict note`),
    lines: specs(`gnum itemNo itemName gmodel itemDescribe barCode unit qty price totalPrice:price
      currency=142 country note`),
  },
  payment: {
    head: specs(`${opening} payCode payName payTransactionId orderNo ebpCode ebpName payerIdType:buyerIdType=1
      payerIdNumber:buyerIdNumber payerName:buyerName telephone:buyerTelephone amountPaid:acturalPaid
      currency=142 payTime note`),
    lines: null,
  },
  waybill: {
    head: specs(`${opening} logisticsCode logisticsName logisticsNo billNo orderNo freight insuredFee=0 currency=142
      weight:grossWeight packNo=1 goodsInfo consignee:buyerName consigneeAddress consigneeTelephone:buyerTelephone note`),
    lines: null,
  },
  waybillStatus: {
    head: specs(`${opening} logisticsCode logisticsName logisticsNo logisticsStatus=S logisticsTime note`),
    lines: null,
  },
  declaration: {
    head: specs(`${opening} ${declared} ${buyer} assureCode:ebpCode emsNo invtNo ieFlag=I declTime customsCode
      portCode:customsCode ieDate:declTime consigneeAddress agentCode agentName areaCode areaName tradeMode=1210
      trafMode=7 trafNo voyageNo billNo loctNo licenseNo country=142 freight insuredFee:freight currency=142
      wrapType=2 packNo=1 grossWeight netWeight note`),
    lines: specs(`gnum itemRecordNo itemNo itemName gcode gname:itemName gmodel barCode country tradeCountry
      currency=142 qty unit qty1 unit1=035 qty2 unit2 price totalPrice:price note`),
  },
  cancel: {
    head: specs(`${opening} ${declared} ${buyer} customsCode invtNo agentCode agentName reason note`),
    lines: null,
  },
  return: {
    head: specs(`${opening} ${declared} ${buyer} customsCode invtNo agentCode agentName reason note`),
    lines: specs('gnum gcode gname:itemName qty unit note'),
  },
};
