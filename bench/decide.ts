import { assess } from '../functions/assess/assess.ts';
import { compileBooks } from '../functions/assess/compile-books.ts';
import { judge } from '../functions/assess/judge.ts';
import { alone } from '../functions/assess/payment-group.ts';
import { ringShelf } from '../functions/assess/ring-shelf.ts';
import { NO_TARGETING } from '../functions/assess/targeting.ts';
import { workOf } from '../functions/assess/work-of.ts';
import type { Books, World } from '../functions/assess/world.ts';
import { sampleReference } from '../infra/local/sample/sample-reference.ts';
import { memoryDossiers } from '../shared/adapters/memory/memory-dossiers.ts';
import { memoryDrawKeys } from '../shared/adapters/memory/memory-draw-keys.ts';
import { memoryLedger } from '../shared/adapters/memory/memory-ledger.ts';
import { memoryLinks } from '../shared/adapters/memory/memory-links.ts';
import { memoryOutbox } from '../shared/adapters/memory/memory-outbox.ts';
import { memoryPayments } from '../shared/adapters/memory/memory-payments.ts';
import { memoryWaybills } from '../shared/adapters/memory/memory-waybills.ts';
import { rememberedLinks } from '../shared/adapters/memory/remembered-links.ts';
import { dayDraws } from '../shared/adapters/system/day-draws.ts';
import { hmacTokens } from '../shared/adapters/system/hmac-tokens.ts';
import { entryNoOf } from '../shared/domain/dossier/entry-no-of.ts';
import { emptyDossier, merge } from '../shared/domain/dossier/merge.ts';
import { papersOf } from '../shared/domain/dossier/papers-of.ts';
import { dutiableFen } from '../shared/domain/quota/dutiable-fen.ts';
import { parcelKey } from '../shared/model/parcel-key.ts';
import type { RingMark, RingMarks } from '../shared/model/ring-mark.ts';
import type { Arrived } from '../shared/model/submission.ts';
import { documentDigest } from '../shared/wire/document/document-digest.ts';
import type { ReadDocument } from '../shared/wire/document/read-document.ts';
import { readDocuments } from '../shared/wire/json/read-documents.ts';
import { readMessage } from '../shared/wire/xml/read-message.ts';
import type { Bench, Figure } from './figure.ts';
import { median, rounded } from './figure.ts';
import { type RawParcel, rawParcels } from './raw-parcels.ts';
import { undisturbedMs } from './undisturbed.ts';

const PARCELS = 2_000;
/** As many marks of known rings as a look leaves at most, none of them of these parcels. */
const OTHER_RINGS: RingMarks = { asOf: '2026-11-23T16:00:00.000Z', marks: Array.from({ length: 2_000 }, markAt) };
const RUNS = 7;
const WARM = 3;
const NOW = '2026-11-23T15:00:00.000Z';
const KEY = new Uint8Array(32).fill(7);
const UNDRAWN = { draw: () => '0.999999999999' };
/** So many fit into one 64 KB message of the documents queue. */
const DELIVERED_TOGETHER = 16;
const DOCUMENTS = 4;

type Read = (raw: RawParcel) => readonly Arrived[];
/** Decides all parcels and counts those that are green. */
type Decide = (parcels: readonly RawParcel[], read: Read, books: Books) => Promise<number> | number;

const FORMS: Readonly<Record<'json' | 'xml', Read>> = {
  json: ({ json }) => arrivedOf(readDocuments(JSON.parse(json))),
  xml: ({ xml }) => arrivedOf(xml.flatMap((bytes) => readMessage(bytes).documents)),
};

const WAYS: readonly { readonly name: string; readonly note: string; readonly decide: Decide }[] = [
  { name: 'pure', note: 'read, digest, merge, judge: no ports, links or traces', decide: purely },
  { name: 'whole', note: 'assess with links and traces, four documents together', decide: together },
  { name: 'whole-separately', note: 'the same, each document in another delivery', decide: separately },
];

/** As `assess` gets them from its queue: `submit` has read and digested them. */
const ARRIVED = {
  name: 'decide-arrived-whole',
  note: 'as whole, documents read and digested before',
  decide: together,
};

/** Whole parcels from bytes to verdict, a third of them by buyers who bought before: the judgement alone, and all that `assess` does. */
export const decide: Bench = {
  title: `full decisions per second of CPU, ${PARCELS} parcels of four documents, median of ${RUNS} warm interleaved runs`,
  run: async () => {
    const reference = sampleReference();
    const books = compileBooks({ version: 'bench', reference, policy: null });
    const parcels = rawParcels(PARCELS);
    const arrived = new Map(parcels.map((raw) => [raw, FORMS.json(raw)]));
    const cases = [
      ...Object.entries(FORMS).flatMap(([form, read]) =>
        WAYS.map((way) => ({ ...way, name: `decide-${form}-${way.name}`, read, rates: Array.of<number>() })),
      ),
      { ...ARRIVED, read: (raw: RawParcel) => arrived.get(raw) ?? [], rates: Array.of<number>() },
    ];
    for (let round = -WARM; round < RUNS; round += 1) {
      for (const { decide, read, rates } of cases) {
        const rate = await measured(() => decide(parcels, read, books));
        if (round >= 0) rates.push(rate);
      }
    }
    const measuredWhole = cases.map(({ name, note, rates }): Figure => {
      return { name, note, value: rounded(median(rates)), unit: 'parcels/CPU-s' };
    });
    return [...measuredWhole, await onQuietCore(parcels, books)];
  },
};

/** The whole decision from JSON bytes, four documents together, as it runs when nothing else does. */
async function onQuietCore(parcels: readonly RawParcel[], books: Books): Promise<Figure> {
  const ms = await undisturbedMs({
    count: Math.ceil(parcels.length / DELIVERED_TOGETHER),
    begin: () => {
      const world = memoryWorld(books);
      return async (part) => {
        if ((await deliver(world, parcels, FORMS.json, part)) === 0) throw new Error('a delivery left no trace');
      };
    },
  });
  const note = 'json-whole on an undisturbed core: the least of 20 rounds of each delivery, and the median collection';
  return {
    name: 'decide-json-whole-undisturbed',
    note,
    value: rounded(parcels.length / (ms / 1000)),
    unit: 'parcels/s',
  };
}

/** CPU of the whole process, its collector and compiler included. */
async function measured(run: () => Promise<number> | number): Promise<number> {
  globalThis.gc?.();
  const begun = process.cpuUsage();
  const green = await run();
  const { user, system } = process.cpuUsage(begun);
  if (green < PARCELS / 2) throw new Error(`only ${green} of ${PARCELS} ordinary parcels are green`);
  return PARCELS / ((user + system) / 1e6);
}

function purely(parcels: readonly RawParcel[], read: Read, books: Books): number {
  let green = 0;
  for (const raw of parcels) {
    const key = parcelKey(raw.parcel);
    const { dossier } = merge(emptyDossier(key), read(raw), books.policy);
    const papers = papersOf(dossier);
    const ownFen = papers.declaration === null ? 0 : dutiableFen(papers.declaration);
    const facts = {
      parcel: key,
      papers,
      group: alone(raw.parcel, papers).group,
      otherUses: [],
      ownWaybillAt: NOW,
      quota: { year: '2026', granted: true, otherFen: 0, ownFen, limitFen: 2_600_000 },
      windowEnded: false,
      reference: books.reference,
    };
    const entered = { entryNo: entryNoOf(dossier) ?? '', draws: UNDRAWN, former: null, now: NOW };
    if (judge(facts, books, NO_TARGETING, entered).verdict.lane === 'green') green += 1;
  }
  return green;
}

async function together(parcels: readonly RawParcel[], read: Read, books: Books): Promise<number> {
  const world = memoryWorld(books);
  let traces = 0;
  for (let part = 0; part * DELIVERED_TOGETHER < parcels.length; part += 1) {
    traces += await deliver(world, parcels, read, part);
  }
  return greenOf(world, traces);
}

/** One message of the queue; answers how many traces it left. */
async function deliver(
  world: ReturnType<typeof memoryWorld>,
  parcels: readonly RawParcel[],
  read: Read,
  part: number,
): Promise<number> {
  const at = part * DELIVERED_TOGETHER;
  const documents = parcels.slice(at, at + DELIVERED_TOGETHER).flatMap((raw) => read(raw));
  await assess(world, workOf({ kind: 'arrived', documents }));
  return world.outbox.drain().traces.length;
}

/** As senders send: orders of many parcels, then their payments, then their waybills, then their declarations. */
async function separately(parcels: readonly RawParcel[], read: Read, books: Books): Promise<number> {
  const world = memoryWorld(books);
  let traces = 0;
  for (let at = 0; at < parcels.length; at += DELIVERED_TOGETHER) {
    const arrived = parcels.slice(at, at + DELIVERED_TOGETHER).map((raw) => read(raw));
    for (let place = 0; place < DOCUMENTS; place += 1) {
      await assess(world, workOf({ kind: 'arrived', documents: arrived.flatMap((four) => four[place] ?? []) }));
      traces += world.outbox.drain().traces.length;
    }
  }
  return greenOf(world, traces);
}

/** Wired as the handler wires it, with memory in the place of tables and queues. */
function memoryWorld(books: Books) {
  return {
    dossiers: memoryDossiers(),
    waybills: memoryWaybills(),
    payments: memoryPayments(),
    ledger: memoryLedger(),
    links: rememberedLinks(memoryLinks()),
    outbox: memoryOutbox(),
    tokens: hmacTokens(KEY),
    dayDraws: dayDraws(memoryDrawKeys(KEY)),
    clock: { now: () => NOW },
    books: async () => books,
    rings: ringShelf({ current: async () => OTHER_RINGS }),
    targeting: async () => NO_TARGETING,
  } satisfies World;
}

/** Every parcel must have left a trace too. */
function greenOf({ dossiers }: ReturnType<typeof memoryWorld>, traces: number): number {
  if (traces < PARCELS) throw new Error(`${traces} traces of ${PARCELS} parcels`);
  return [...dossiers.all()].filter(({ verdict }) => verdict?.lane === 'green').length;
}

function arrivedOf(documents: readonly ReadDocument[]): Arrived[] {
  return documents.map(({ document }) => {
    if (document === null) throw new Error('an ordinary document is unreadable');
    return { document, digest: documentDigest(document), receivedAt: NOW, submissionId: 'bench', sender: 'bench' };
  });
}

function markAt(_: unknown, at: number): RingMark {
  return { kind: 'phone', key: `another phone ${at}`, flagged: 3, all: 3, code: 'brushing-ring', parcels: [] };
}
