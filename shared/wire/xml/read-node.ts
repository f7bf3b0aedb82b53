import type { Problem } from '../../faults/refusal.ts';
import { type CebLayout, MOST_LINES } from '../document/ceb-layout.ts';
import { tooManyLines } from '../document/explain-issue.ts';
import type { FieldTable } from '../document/field-table.ts';
import { type ReadDocument, readDocument } from '../document/read-document.ts';
import { safeName } from '../document/safe-name.ts';
import type { XmlElement } from './scan-xml.ts';

type Body = Record<string, unknown>;

/** The specification writes InvtRefound where schema and samples write InvtRefund (messages.md §15). */
export function schemaName(name: string): string {
  return name.startsWith('InvtRefound') ? name.replace('InvtRefound', 'InvtRefund') : name;
}

/** Reads one document node, such as `Order`, that stands at `pointer`. */
export function readNode(node: XmlElement, layout: CebLayout, index: number, pointer: string): ReadDocument {
  const problems: Problem[] = [];
  const body: Body = {};
  if (layout.head === null) readFields(node, layout.fields, pointer, body, problems);
  else readParts(node, layout, pointer, body, problems);
  const [head, list] = [layout.head, layout.list].map((name) => (name === null ? '' : `/${spelling(node, name)}`));
  const locate = (path: readonly PropertyKey[]) => {
    if (path.length === 0) return pointer;
    return path[0] === 'lines'
      ? [`${pointer}${list}`, ...path.slice(1)].join('/')
      : [pointer + head, ...path].join('/');
  };
  // A copy is quicker to read: V8 keeps what was filled under computed names as a dictionary, and a decision reads it a hundred times.
  return readDocument({ index, type: layout.type, body: { ...body }, problems, locate });
}

function spelling(node: XmlElement, name: string): string {
  return node.children.find((child) => schemaName(child.name) === name)?.name ?? name;
}

/** A head, then its lines. */
function readParts(node: XmlElement, layout: CebLayout, pointer: string, body: Body, problems: Problem[]): void {
  const lines: Body[] = [];
  let heads = 0;
  let count = 0;
  refuseText(node, pointer, problems);
  for (const child of node.children) {
    const name = schemaName(child.name);
    const place = `${pointer}/${safeName(child.name)}`;
    if (name === layout.head) {
      heads += 1;
      if (heads > 1) problems.push(schema(place, `${name} is given twice: keep one`));
      else if (lines.length > 0) problems.push(schema(place, `${name} stands after the lines: put it first`));
      readFields(child, layout.fields, place, heads > 1 ? {} : body, problems);
    } else if (name === layout.list) {
      if (count < MOST_LINES) {
        const line: Body = {};
        readFields(child, layout.lineFields, `${place}/${count}`, line, problems);
        lines.push(line);
      }
      count += 1;
    } else problems.push(schema(place, unknown(child.name)));
  }
  problems.push(...tooManyLines(count, `${pointer}/${layout.list}`));
  if (heads === 0) problems.push(schema(`${pointer}/${layout.head}`, `${layout.head} is missing: add it`));
  if (layout.list !== null) body.lines = lines;
}

/** The schema fixes the order of the fields (`xs:sequence`), and customs refuses unknown ones (messages.md §3). */
function readFields(parent: XmlElement, table: FieldTable, pointer: string, body: Body, problems: Problem[]): void {
  let last = -1;
  refuseText(parent, pointer, problems);
  for (const { name: given, text, children } of parent.children) {
    const place = table.places.get(given);
    const name = place === undefined ? undefined : table.order[place];
    if (place === undefined || name === undefined) {
      problems.push(schema(`${pointer}/${safeName(given)}`, unknown(given)));
      continue;
    }
    if (place <= last) problems.push(schema(`${pointer}/${given}`, misplaced(name, body, table, last)));
    else last = place;
    if (children.length > 0) problems.push(schema(`${pointer}/${given}`, `${name} holds elements: write text only`));
    if (text !== '') body[name] = text;
  }
}

function misplaced(name: string, body: Body, { order, places }: FieldTable, last: number): string {
  if (places.get(name) === last || name in body) return `${name} is given twice: keep one`;
  return `${name} stands after ${order[last]}: the schema fixes the order, put it before`;
}

function refuseText({ text, children }: XmlElement, pointer: string, problems: Problem[]): void {
  if (text !== '' && children.length > 0)
    problems.push(schema(pointer, 'there is text between the elements: remove it'));
}

function unknown(name: string): string {
  return `${safeName(name)} is not an element of the schema here: remove it or correct its name`;
}

function schema(pointer: string, detail: string): Problem {
  return { detail, pointer, code: 'schema' };
}
