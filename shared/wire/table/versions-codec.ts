import type { Document, DocumentType } from '../../model/document/document.ts';
import type { Version } from '../../model/dossier.ts';
import { documentDigest } from '../document/document-digest.ts';
import type { FieldSpec } from './document-fields.ts';
import { DOCUMENT_FIELDS, TYPE_CODES } from './document-fields.ts';
import type { ValueReader, ValueWriter } from './packed-values.ts';

/** The facts stated so far, by slot: what the next document is expected to repeat. */
export type Facts = Map<string, string>;

type Row = Record<string, string>;
type Body = Record<string, string | readonly Row[]>;

/** Kind of a version that the layout does not know: kept as JSON. */
const AS_JSON = TYPE_CODES.length;

export function writeVersions(out: ValueWriter, versions: readonly Version[], facts: Facts): void {
  out.small(versions.length);
  for (const version of versions) {
    const fits = knownBody(version.document);
    out.small(fits ? TYPE_CODES.indexOf(version.document.type) : AS_JSON);
    if (fits) writeBody(out, version.document, facts);
    else out.value(JSON.stringify(version.document), null);
    out.value(version.receivedAt, facts.get('receivedAt'));
    out.value(version.submissionId, facts.get('submissionId'));
    out.value(version.sender, likelySender(version.document.type, facts));
    // Recomputed on reading; a digest of any other kind is kept as it is.
    out.value(version.digest, fits ? documentDigest(version.document) : null);
    facts.set('receivedAt', version.receivedAt).set('submissionId', version.submissionId);
  }
}

export function readVersions(from: ValueReader, facts: Facts): readonly Version[] {
  return Array.from({ length: from.small() }, () => {
    const kind = from.small();
    const type = TYPE_CODES[kind];
    const document = type ? readBody(from, type, facts) : (JSON.parse(from.value(null) ?? '') as Document); // written from a Document above
    const receivedAt = from.value(facts.get('receivedAt')) ?? '';
    const submissionId = from.value(facts.get('submissionId')) ?? '';
    const sender = from.value(likelySender(document.type, facts)) ?? '';
    const digest = from.value(type ? documentDigest(document) : null) ?? '';
    facts.set('receivedAt', receivedAt).set('submissionId', submissionId);
    return { document, receivedAt, digest, submissionId, sender };
  });
}

/** Slot that names the usual sender of a type. */
const SENDER_SLOTS: Readonly<Record<DocumentType, string>> = {
  order: 'ebcCode',
  payment: 'payCode',
  waybill: 'logisticsCode',
  waybillStatus: 'logisticsCode',
  declaration: 'agentCode',
  cancel: 'agentCode',
  return: 'agentCode',
};

function likelySender(type: DocumentType, facts: Facts): string | undefined {
  return facts.get(SENDER_SLOTS[type]);
}

function writeBody(out: ValueWriter, document: Document, facts: Facts): void {
  const { head, lines } = DOCUMENT_FIELDS[document.type];
  const body = document.body as Body; // `knownBody` has seen that it holds strings and rows of strings
  writeRow(out, head, body, facts, '');
  if (!lines) return;
  const rows = body.lines as readonly Row[]; // `knownBody` has seen the rows
  out.small(rows.length);
  for (const [index, row] of rows.entries()) writeRow(out, lines, row, startLine(facts, index), `${index}.`);
}

function readBody(from: ValueReader, type: DocumentType, facts: Facts): Document {
  const { head, lines } = DOCUMENT_FIELDS[type];
  const body: Body = readRow(from, head, facts, '');
  if (lines) {
    body.lines = Array.from({ length: from.small() }, (_, index) =>
      readRow(from, lines, startLine(facts, index), `${index}.`),
    );
  }
  return { type, body } as unknown as Document; // the layout holds every field of the type and nothing else
}

function startLine(facts: Facts, index: number): Facts {
  return facts.set(`${index}.gnum`, String(index + 1));
}

function writeRow(out: ValueWriter, specs: readonly FieldSpec[], row: Body, facts: Facts, prefix: string): void {
  for (const { name, slot, usual } of specs) {
    const value = row[name] as string | undefined; // rows are written apart
    out.value(value, facts.get(prefix + slot) ?? usual);
    if (value !== undefined) facts.set(prefix + slot, value);
  }
}

function readRow(from: ValueReader, specs: readonly FieldSpec[], facts: Facts, prefix: string): Row {
  const row: Row = {};
  for (const { name, slot, usual } of specs) {
    const value = from.value(facts.get(prefix + slot) ?? usual);
    if (value === undefined) continue;
    row[name] = value;
    facts.set(prefix + slot, value);
  }
  return row;
}

const NAMES = new Map(
  TYPE_CODES.map((type) => {
    const { head, lines } = DOCUMENT_FIELDS[type];
    return [type, { head: names(head), lines: lines && names(lines) }];
  }),
);

function names(specs: readonly FieldSpec[]): ReadonlySet<string> {
  return new Set(specs.map(({ name }) => name));
}

function knownBody({ type, body }: Document): boolean {
  const known = NAMES.get(type);
  if (!known) return false;
  const { lines, ...head } = body as Body; // looked at value by value here
  if (known.lines === null) return lines === undefined && knownRow(head, known.head);
  const allowed = known.lines;
  return Array.isArray(lines) && lines.every((row) => knownRow(row, allowed)) && knownRow(head, known.head);
}

function knownRow(row: object, allowed: ReadonlySet<string>): boolean {
  return Object.entries(row).every(([name, value]) => typeof value === 'string' && allowed.has(name));
}
