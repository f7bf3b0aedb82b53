import { sampleDay } from '../infra/local/sample/sample-day.ts';
import { sampleReference } from '../infra/local/sample/sample-reference.ts';
import type { Document } from '../shared/model/document/document.ts';
import { documentDigest } from '../shared/wire/document/document-digest.ts';
import type { ReadDocument } from '../shared/wire/document/read-document.ts';
import { readDocuments } from '../shared/wire/json/read-documents.ts';
import { readMessage } from '../shared/wire/xml/read-message.ts';
import { writeMessage } from '../shared/wire/xml/write-message.ts';
import type { Bench, Figure } from './figure.ts';
import { median, rounded } from './figure.ts';

const DOCUMENTS = 2_000;
const RUNS = 9;
const SENDER = { copCode: '4601630004', copName: 'bench', dxpId: 'DXPENT0000000001' };

/** One way in which the same documents arrive: how many bytes they are, and how they are read once. */
interface Way {
  readonly name: string;
  readonly bytes: number;
  readonly read: () => number;
}

/** Bytes to checked documents on one core: JSON requests of 1,000, XML messages of one and of 100; and the digest of each. */
export const decode: Bench = {
  title: `${DOCUMENTS} documents read on one core, median of ${RUNS} warm interleaved runs`,
  run: decodeBench,
};

async function decodeBench(): Promise<Figure[]> {
  const documents = sampleDocuments();
  const ways = [
    ...[jsonWay('decode-json', documents), xmlWay('decode-xml-single', documents, 1)],
    ...[xmlWay('decode-xml-batch', documents, 100), digestWay('digest', documents)],
  ];
  const rates = new Map<string, number[]>(ways.map(({ name }) => [name, []]));
  for (let round = -3; round < RUNS; round += 1) {
    for (const { name, read } of ways) {
      const begun = performance.now();
      const count = read();
      const rate = count / ((performance.now() - begun) / 1000);
      if (count !== documents.length) throw new Error(`${name}: ${count} of ${documents.length} documents are sound`);
      if (round >= 0) rates.get(name)?.push(rate);
    }
  }
  return ways.map(({ name, bytes }) => ({
    name,
    value: rounded(median(rates.get(name) ?? [])),
    unit: 'documents/s',
    note: `${Math.round(bytes / documents.length)} bytes a document`,
  }));
}

function jsonWay(name: string, documents: readonly Document[]): Way {
  const requests = chunks(documents, 1000).map((chunk) => Buffer.from(JSON.stringify({ documents: chunk })));
  const read = () => sum(requests, (request) => sound(readDocuments(JSON.parse(request.toString()))));
  return { name, bytes: sum(requests, ({ length }) => length), read };
}

function xmlWay(name: string, documents: readonly Document[], size: number): Way {
  const byType = [...Map.groupBy(documents, ({ type }) => type).values()];
  const batches = byType.flatMap((all) => chunks(all, size)).map((chunk) => Buffer.from(writeMessage(chunk, SENDER)));
  const read = () => sum(batches, (message) => sound(readMessage(message).documents));
  return { name, bytes: sum(batches, ({ length }) => length), read };
}

function digestWay(name: string, documents: readonly Document[]): Way {
  const read = () => new Set(documents.map(documentDigest)).size;
  return { name, bytes: JSON.stringify(documents).length, read };
}

/** Different documents of the sample day, as it mixes them. */
function sampleDocuments(): Document[] {
  const events = sampleDay({ seed: 1, parcels: DOCUMENTS / 2, day: '2026-11-23', reference: sampleReference() });
  const documents = new Map<string, Document>();
  for (const { at: _, sender: __, ...document } of events) documents.set(documentDigest(document), document);
  return [...documents.values()].slice(0, DOCUMENTS);
}

function sound(read: readonly ReadDocument[]): number {
  return read.filter(({ document }) => document !== null).length;
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));
}

function sum<T>(items: readonly T[], count: (item: T) => number): number {
  return items.reduce((total, item) => total + count(item), 0);
}
