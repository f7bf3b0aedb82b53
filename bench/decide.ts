import { compileBooks } from '../functions/assess/bookshelf.ts';
import { judge } from '../functions/assess/judge.ts';
import { alone } from '../functions/assess/payment-group.ts';
import type { Books } from '../functions/assess/world.ts';
import { sampleDay } from '../infra/local/sample/sample-day.ts';
import { sampleReference } from '../infra/local/sample/sample-reference.ts';
import { emptyDossier, merge } from '../shared/domain/dossier/merge.ts';
import { papersOf } from '../shared/domain/dossier/papers-of.ts';
import { dutiableFen } from '../shared/domain/quota/dutiable-fen.ts';
import type { Document } from '../shared/model/document/document.ts';
import { type ParcelId, parcelId, parcelKey } from '../shared/model/parcel-key.ts';
import type { Verdict } from '../shared/model/verdict.ts';
import { documentDigest } from '../shared/wire/document/document-digest.ts';
import type { ReadDocument } from '../shared/wire/document/read-document.ts';
import { readDocuments } from '../shared/wire/json/read-documents.ts';
import { readMessage } from '../shared/wire/xml/read-message.ts';
import { writeMessage } from '../shared/wire/xml/write-message.ts';
import type { Bench, Figure } from './figure.ts';
import { median, rounded } from './figure.ts';

const PARCELS = 2_000;
const RUNS = 7;
const DAY = '2026-11-23';
const SENDER = { copCode: '4601630004', copName: 'bench', dxpId: 'DXPENT0000000001' };

interface Raw {
  readonly parcel: ParcelId;
  readonly json: string;
  readonly xml: readonly Uint8Array[];
}

/** Decode, merge, reconcile, screen, score and select of whole parcels, one after another, without any I/O. */
export const decide: Bench = {
  title: `full decisions per second of CPU, ${PARCELS} parcels of four documents, median of ${RUNS} warm interleaved runs`,
  run: async () => {
    const reference = sampleReference();
    const books = compileBooks({ version: 'bench', reference, policy: null });
    const parcels = rawParcels();
    const readers = {
      'decide-json': ({ json }: Raw) => readDocuments(JSON.parse(json)),
      'decide-xml': ({ xml }: Raw) => xml.flatMap((bytes) => readMessage(bytes).documents),
    };
    const rates = new Map<string, number[]>(Object.keys(readers).map((name) => [name, []]));
    for (let round = -2; round < RUNS; round += 1) {
      for (const [name, read] of Object.entries(readers)) {
        const rate = measured(parcels, read, books);
        if (round >= 0) rates.get(name)?.push(rate);
      }
    }
    return [...rates].map(([name, all]): Figure => ({ name, value: rounded(median(all)), unit: 'parcels/CPU-s' }));
  },
};

function measured(parcels: readonly Raw[], read: (raw: Raw) => readonly ReadDocument[], books: Books): number {
  const begun = process.threadCpuUsage();
  let green = 0;
  for (const raw of parcels) if (decideOne(raw.parcel, read(raw), books).lane === 'green') green += 1;
  const { user, system } = process.threadCpuUsage(begun);
  const seconds = (user + system) / 1e6;
  if (green < parcels.length / 2) throw new Error(`only ${green} of ${parcels.length} ordinary parcels are green`);
  return parcels.length / seconds;
}

function decideOne(parcel: ParcelId, documents: readonly ReadDocument[], books: Books): Verdict {
  const arrived = documents.flatMap(({ document }) => {
    if (document === null) throw new Error('an ordinary document is unreadable');
    const digest = documentDigest(document);
    return [{ document, digest, receivedAt: `${DAY}T15:00:00.000Z`, submissionId: 'bench', sender: 'bench' }];
  });
  const key = parcelKey(parcel);
  const papers = papersOf(merge(emptyDossier(key), arrived, books.policy).dossier);
  const ownFen = papers.declaration === null ? 0 : dutiableFen(papers.declaration);
  const facts = {
    parcel: key,
    papers,
    group: alone(parcel, papers).group,
    otherUses: [],
    ownWaybillAt: `${DAY}T15:00:00.000Z`,
    quota: { year: '2026', granted: true, otherFen: 0, ownFen, limitFen: 2_600_000 },
    windowEnded: false,
    reference: books.reference,
  };
  return judge(facts, books, { draw: () => '0.999999999999' });
}

/** Parcels of the sample day with all four documents, as the bytes that would arrive. */
function rawParcels(): Raw[] {
  const events = sampleDay({ seed: 1, parcels: PARCELS * 1.2, day: DAY, reference: sampleReference() });
  const waybills = new Map<string, Document>();
  const others = new Map<ParcelId, Document[]>();
  for (const { at: _, sender: __, ...document } of events) {
    const { type, body } = document;
    if (type === 'waybill') waybills.set(body.orderNo ?? '', document);
    else if ('ebpCode' in body) others.set(parcelId(body), [...(others.get(parcelId(body)) ?? []), document]);
  }
  const complete = [...others].flatMap(([parcel, documents]) => {
    const waybill = waybills.get(parcelKey(parcel).orderNo);
    return waybill === undefined || documents.length !== 3 ? [] : [{ parcel, documents: [...documents, waybill] }];
  });
  return complete.slice(0, PARCELS).map(({ parcel, documents }) => ({
    parcel,
    json: JSON.stringify({ documents }),
    xml: documents.map((document) => Buffer.from(writeMessage([document], SENDER))),
  }));
}
