import { type Problem, Refusal } from '../../faults/refusal.ts';
import { CEB_LAYOUTS, type CebLayout, type MessageCode } from '../document/ceb-layout.ts';
import type { ReadDocument } from '../document/read-document.ts';
import { safeName } from '../document/safe-name.ts';
import { readNode, schemaName } from './read-node.ts';
import type { XmlElement } from './scan-xml.ts';

/** BaseTransfer (messages.md §8): who hands the message over. Regional ports add elements, which are left out here. */
export interface Transfer {
  readonly copCode: string;
  readonly copName: string;
  readonly dxpMode: string;
  readonly dxpId: string;
  readonly note: string;
}

/** One message of one type. */
export interface ReadRoot {
  readonly messageType: MessageCode;
  readonly guid: string;
  readonly version: string;
  readonly transfer: Transfer;
  readonly signed: boolean;
  readonly documents: readonly ReadDocument[];
}

/** Of one message (messages.md §3). */
export const MOST_DOCUMENTS = 100;

const LAYOUTS = Object.values(CEB_LAYOUTS);
const BY_ROOT = new Map(LAYOUTS.map((layout) => [`CEB${layout.code}Message`, layout]));
const BY_NODE = new Map(LAYOUTS.map((layout) => [layout.node, layout]));

/** What follows the documents, in the order of the schema, and how often it may stand there. */
const TAIL = new Map([
  ['BaseTransfer', { stage: 1, most: 1 }],
  ['BaseSubscribe', { stage: 2, most: 5 }],
  ['ExtendMessage', { stage: 3, most: 1 }],
  ['Signature', { stage: 4, most: 1 }],
]);

/** Reads the message under `root`, which stands at `pointer`; its documents count from `first`. */
export function readRoot(root: XmlElement, pointer: string, first: number): ReadRoot {
  const layout = BY_ROOT.get(root.name);
  if (layout === undefined) throw unknownType(root, pointer);
  const nodes = root.children.filter(({ name }) => schemaName(name) === layout.node);
  const transfer = root.children.find(({ name }) => name === 'BaseTransfer');
  const problems = [
    ...attributeProblems(root, pointer),
    ...countProblems(nodes.length, layout, pointer),
    ...childProblems(root, layout, pointer),
    ...transferProblems(transfer, pointer),
  ];
  if (problems.length > 0 || transfer === undefined) throw refuse(problems);
  return {
    messageType: layout.code,
    guid: root.attributes.get('guid') ?? '',
    version: root.attributes.get('version') ?? '',
    transfer: readTransfer(transfer),
    signed: root.children.some(({ name }) => name === 'Signature'),
    documents: nodes.map((node, i) => readNode(node, layout, first + i, `${pointer}/${node.name}/${i}`)),
  };
}

function unknownType({ name }: XmlElement, pointer: string): Refusal {
  const known = LAYOUTS.map(({ code }) => code).join(', ');
  const detail = `${safeName(name)} is no message that can be sent here: send CEB ${known}.`;
  return new Refusal('unreadable', detail, [{ detail, pointer, code: 'unknown-type' }]);
}

function attributeProblems({ attributes }: XmlElement, pointer: string): Problem[] {
  const problems: Problem[] = [];
  const { length } = attributes.get('guid') ?? '';
  if (length !== 36)
    problems.push(schema(`${pointer}/@guid`, `guid of the message has ${length} characters: write exactly 36`));
  const version = attributes.get('version') ?? '';
  if (version.length < 1 || version.length > 10)
    problems.push(schema(`${pointer}/@version`, 'version of the message must have 1 to 10 characters: write 1.0'));
  return problems;
}

function countProblems(count: number, { node }: CebLayout, pointer: string): Problem[] {
  if (count === 0) return [schema(`${pointer}/${node}`, `the message holds no ${node}: give 1 to ${MOST_DOCUMENTS}`)];
  if (count <= MOST_DOCUMENTS) return [];
  const detail = `${count} documents: a message has at most ${MOST_DOCUMENTS}, split it`;
  return [{ detail, pointer: `${pointer}/${node}`, code: 'too-many-documents' }];
}

function childProblems(root: XmlElement, layout: CebLayout, pointer: string): Problem[] {
  const problems: Problem[] = [];
  const seen = new Map<string, number>();
  let last = 0;
  if (root.text !== '') problems.push(schema(pointer, 'there is text between the elements: remove it'));
  for (const { name } of root.children) {
    const place = `${pointer}/${safeName(name)}`;
    const tail = TAIL.get(name);
    const known = tail ?? (schemaName(name) === layout.node ? { stage: 0, most: MOST_DOCUMENTS } : undefined);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    if (known === undefined) {
      if (count === 1) problems.push(schema(place, foreign(name, root.name)));
    } else {
      if (tail !== undefined && count === tail.most + 1)
        problems.push(schema(place, `${name} may stand ${tail.most === 1 ? 'once' : `${tail.most} times`} at most`));
      if (known.stage < last) problems.push(schema(place, `${name} stands too late: the schema fixes the order`));
      last = Math.max(last, known.stage);
    }
  }
  return problems;
}

function foreign(name: string, root: string): string {
  const layout = BY_NODE.get(schemaName(name));
  if (layout === undefined) return `${safeName(name)} is not an element of ${root}: remove it or correct its name`;
  return `${name} does not belong into ${root}: send it in a CEB${layout.code}Message`;
}

function transferProblems(transfer: XmlElement | undefined, pointer: string): Problem[] {
  const place = `${pointer}/BaseTransfer`;
  if (transfer === undefined) return [schema(place, 'BaseTransfer is missing: add it after the documents')];
  const { length } = readTransfer(transfer).copCode;
  if (length >= 1 && length <= 18) return [];
  return [schema(`${place}/copCode`, `copCode has ${length} characters: write 1 to 18 characters`)];
}

function readTransfer({ children }: XmlElement): Transfer {
  const text = (wanted: string) => children.find(({ name }) => name === wanted)?.text ?? '';
  return {
    copCode: text('copCode'),
    copName: text('copName'),
    dxpMode: text('dxpMode'),
    dxpId: text('dxpId'),
    note: text('note'),
  };
}

function refuse(problems: readonly Problem[]): Refusal {
  const detail = problems.length === 1 ? sentence(problems[0]?.detail ?? '') : 'The message breaks the CEB schema.';
  return new Refusal('unreadable', detail, problems.slice(0, 100));
}

function sentence(detail: string): string {
  return `${detail.charAt(0).toUpperCase()}${detail.slice(1)}.`;
}

function schema(pointer: string, detail: string): Problem {
  return { detail, pointer, code: 'schema' };
}
