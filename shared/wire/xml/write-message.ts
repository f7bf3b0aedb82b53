import type { Document } from '../../model/document/document.ts';
import { CEB_LAYOUTS } from '../document/ceb-layout.ts';
import type { FieldTable } from '../document/field-table.ts';
import { xmlText } from './xml-text.ts';

/** Who hands a message over (BaseTransfer, messages.md §8). */
export interface MessageSender {
  readonly copCode: string;
  readonly copName: string;
  readonly dxpId: string;
}

/**
 * Writes 1 to 100 documents of one type as a CEB message as enterprises send it: prefix `ceb`, the first document's guid.
 * Nothing is signed here, so that 621, 623 and 625 lack the ds:Signature that the schema demands.
 */
export function writeMessage(documents: readonly Document[], { copCode, copName, dxpId }: MessageSender): string {
  const [first] = documents;
  if (first === undefined || documents.some(({ type }) => type !== first.type))
    throw new Error('a CEB message holds documents of one type');
  const root = `ceb:CEB${CEB_LAYOUTS[first.type].code}Message`;
  const transfer = { copCode, copName, dxpMode: 'DXP', dxpId };
  return [
    `<?xml version="1.0" encoding="UTF-8"?>\n<${root} guid="${xmlText(first.body.guid)}" version="1.0"`,
    ` xmlns:ceb="http://www.chinaport.gov.cn/ceb">${documents.map(node).join('')}`,
    `${element('BaseTransfer', fields(transfer, Object.keys(transfer)))}</${root}>\n`,
  ].join('');
}

function node({ type, body }: Document): string {
  const layout = CEB_LAYOUTS[type];
  const head = inOrder(body, layout.fields);
  if (layout.head === null) return element(layout.node, head);
  const lines = 'lines' in body ? body.lines : [];
  const parts = lines.map((line) => element(layout.list ?? '', inOrder(line, layout.lineFields)));
  return element(layout.node, element(layout.head, head) + parts.join(''));
}

type Fields = Readonly<Record<string, unknown>>;

function inOrder(source: Fields, { order }: FieldTable): string {
  return fields(source, order);
}

function fields(source: Fields, names: readonly string[]): string {
  return names
    .map((name) => {
      const value = source[name];
      return typeof value === 'string' ? element(name, xmlText(value)) : '';
    })
    .join('');
}

function element(name: string, content: string): string {
  return `<ceb:${name}>${content}</ceb:${name}>`;
}
