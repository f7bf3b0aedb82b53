import type { Receipt } from '../../model/receipt.ts';
import { xmlText } from './xml-text.ts';

interface ReceiptLayout {
  readonly root: string;
  readonly node: string;
  /** The fields between `guid` and `returnStatus`, in the order of the schema. */
  readonly fields: readonly string[];
}

const DECIDED = ['customsCode', 'agentCode', 'ebpCode', 'ebcCode', 'copNo', 'preNo', 'invtNo'];

/** XSD 202205, messages.md §7. */
const LAYOUTS: Readonly<Record<Receipt['type'], ReceiptLayout>> = {
  order: { root: 'CEB312Message', node: 'OrderReturn', fields: ['ebpCode', 'ebcCode', 'orderNo'] },
  payment: { root: 'CEB412Message', node: 'PaymentReturn', fields: ['payCode', 'payTransactionId'] },
  waybill: { root: 'CEB512Message', node: 'LogisticsReturn', fields: ['logisticsCode', 'logisticsNo'] },
  waybillStatus: {
    root: 'CEB514Message',
    node: 'LogisticsStatusReturn',
    fields: ['logisticsCode', 'logisticsNo', 'logisticsStatus'],
  },
  declaration: {
    root: 'CEB622Message',
    node: 'InventoryReturn',
    fields: ['customsCode', 'ebpCode', 'ebcCode', 'agentCode', 'copNo', 'preNo', 'invtNo'],
  },
  cancel: { root: 'CEB624Message', node: 'InvtCancelReturn', fields: DECIDED },
  return: { root: 'CEB626Message', node: 'InvtRefundReturn', fields: DECIDED },
};

/** Of one message. */
const MOST_RECEIPTS = 100;

/** Writes 1 to 100 receipts of one type as a CEB receipt message, as customs sends it: default namespace, no transfer. */
export function writeReceipts(receipts: readonly Receipt[], guid?: string): string {
  const [first] = receipts;
  if (first === undefined || receipts.some(({ type }) => type !== first.type))
    throw new Error('a receipt message holds receipts of one type');
  const { root } = LAYOUTS[first.type];
  return [
    `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.chinaport.gov.cn/ceb"`,
    ` guid="${xmlText(guid ?? first.guid)}" version="1.0">${receipts.map(node).join('')}</${root}>\n`,
  ].join('');
}

/** The same for any receipts: a message for every type and every hundred, types in the order of first appearance. */
export function writeReceiptMessages(receipts: readonly Receipt[]): string[] {
  const byType = Map.groupBy(receipts, ({ type }) => type);
  return [...byType.values()].flatMap((group) =>
    Array.from({ length: Math.ceil(group.length / MOST_RECEIPTS) }, (_, i) =>
      writeReceipts(group.slice(i * MOST_RECEIPTS, (i + 1) * MOST_RECEIPTS)),
    ),
  );
}

function node({ type, guid, fields, returnStatus, returnTime, returnInfo }: Receipt): string {
  const layout = LAYOUTS[type];
  const content = [
    element('guid', guid),
    ...layout.fields.map((name) => element(name, fields[name] ?? '')),
    element('returnStatus', returnStatus),
    element('returnTime', returnTime),
    element('returnInfo', returnInfo),
  ];
  return `<${layout.node}>${content.join('')}</${layout.node}>`;
}

/** Optional fields of a receipt may be absent, never empty. */
function element(name: string, value: string): string {
  return value === '' ? '' : `<${name}>${xmlText(value)}</${name}>`;
}
