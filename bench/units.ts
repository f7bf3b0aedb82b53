import { assess } from '../functions/assess/assess.ts';
import { compileBooks } from '../functions/assess/bookshelf.ts';
import type { Books, World } from '../functions/assess/world.ts';
import { type Notice, notices } from '../functions/notices/notices.ts';
import { sampleDay } from '../infra/local/sample/sample-day.ts';
import { sampleReference } from '../infra/local/sample/sample-reference.ts';
import { dynamoDossiers } from '../shared/adapters/dynamodb/dynamo-dossiers.ts';
import { dynamoLedger } from '../shared/adapters/dynamodb/dynamo-ledger.ts';
import { dynamoPayments } from '../shared/adapters/dynamodb/dynamo-payments.ts';
import { dynamoReceipts } from '../shared/adapters/dynamodb/dynamo-receipts.ts';
import { dynamoWaybills } from '../shared/adapters/dynamodb/dynamo-waybills.ts';
import { memoryDossiers } from '../shared/adapters/memory/memory-dossiers.ts';
import { memoryLedger } from '../shared/adapters/memory/memory-ledger.ts';
import { memoryOutbox } from '../shared/adapters/memory/memory-outbox.ts';
import { memoryPayments } from '../shared/adapters/memory/memory-payments.ts';
import { memoryWaybills } from '../shared/adapters/memory/memory-waybills.ts';
import { hmacDraws } from '../shared/adapters/system/hmac-draws.ts';
import { hmacTokens } from '../shared/adapters/system/hmac-tokens.ts';
import { type ParcelId, parcelId } from '../shared/model/parcel-key.ts';
import type { Arrived } from '../shared/model/submission.ts';
import type { Receipts } from '../shared/ports/receipts.ts';
import { documentDigest } from '../shared/wire/document/document-digest.ts';
import { packDossier } from '../shared/wire/table/dossier-codec.ts';
import { dynamoAt } from '../test/stand-ins/clients.ts';
import { createTables } from '../test/stand-ins/create-tables.ts';
import { hasJava, startDynamoDbLocal } from '../test/stand-ins/dynamo-db-local.ts';
import type { Bench, Figure } from './figure.ts';
import { median, rounded } from './figure.ts';
import { type Meter, meteredClient } from './metered-client.ts';

const DAY = '2026-11-23';
const NOW = '2026-11-23T16:00:00.000Z';
const PARCELS = 48;
/** Messages of one batch of the notices queue; infra asks for as many. */
const NOTICES_BATCH = 100;
const KEY = new Uint8Array(32).fill(7);
const TYPES = ['order', 'payment', 'waybill', 'declaration'] as const;

/** A clean parcel: its documents in the order of `TYPES`, with one way of sending them. */
type Parcel = readonly Arrived[];

interface Till {
  readonly world: World;
  readonly receipts: Receipts;
  readonly sent: ReturnType<typeof memoryOutbox>;
  readonly meter: Meter;
}

interface Bill {
  readonly assess: { readonly read: number; readonly write: number };
}

/** What DynamoDB Local counts for `assess` and `notices` on clean parcels, sent document by document in all 24 orders, and together. */
export const units: Bench = {
  title: `DynamoDB capacity units per clean parcel, mean of ${PARCELS / 2} each way (DynamoDB Local's own count)`,
  run: async () => {
    if (!hasJava()) throw new Error('DynamoDB Local needs Java 17, and there is no `java` on the PATH');
    const server = await startDynamoDbLocal();
    const client = dynamoAt(server.endpoint);
    try {
      const tables = await createTables(client);
      const sent = memoryOutbox();
      const books = compileBooks({ version: 'bench', reference: sampleReference(), policy: null });
      const world: World = {
        ...memoryWorld(books),
        dossiers: dynamoDossiers(client, tables.dossiers),
        waybills: dynamoWaybills(client, tables.dossiers),
        payments: dynamoPayments(client, tables.dossiers),
        ledger: dynamoLedger(client, tables.ledger),
        outbox: sent,
      };
      const till = { world, receipts: dynamoReceipts(client, tables.desk), sent, meter: meteredClient(client) };
      const parcels = await cleanParcels(books);
      const half = parcels.length / 2;
      return [
        ...(await figures('separately', till, parcels.slice(0, half), (parcel, index) =>
          arranged(parcel, index).map((one) => [one]),
        )),
        ...(await figures('together', till, parcels.slice(half), (parcel) => [parcel])),
      ];
    } finally {
      client.destroy();
      await server.stop();
    }
  },
};

async function figures(
  name: string,
  till: Till,
  parcels: readonly Parcel[],
  deliveries: (parcel: Parcel, index: number) => readonly Parcel[],
): Promise<Figure[]> {
  const bills: Bill[] = [];
  const told: Notice[] = [];
  for (const [index, parcel] of parcels.entries()) bills.push(await billOf(till, deliveries(parcel, index), told));
  const receipts = await receiptsBill(till, told);
  const bytes = await Promise.all(parcels.map((parcel) => bytesOf(till.world, parcel)));
  const mean = (pick: (bill: Bill) => number) =>
    rounded(bills.reduce((sum, bill) => sum + pick(bill), 0) / bills.length);
  const most = (pick: (bill: Bill) => number) => `at most ${Math.max(...bills.map(pick))}`;
  return [
    {
      name: `units-write-${name}`,
      value: mean((bill) => bill.assess.write),
      unit: 'WRU/parcel',
      note: most((bill) => bill.assess.write),
    },
    {
      name: `units-read-${name}`,
      value: mean((bill) => bill.assess.read),
      unit: 'RRU/parcel',
      note: most((bill) => bill.assess.read),
    },
    {
      name: `units-write-receipts-${name}`,
      value: rounded(receipts.write / parcels.length),
      unit: 'WRU/parcel',
      note: `a message a delivery, filed in batches of ${NOTICES_BATCH} messages`,
    },
    {
      name: `dossier-bytes-${name}`,
      value: median(bytes),
      unit: 'bytes',
      note: `packed body, at most ${Math.max(...bytes)}`,
    },
  ];
}

/** What the deliveries of one parcel cost, the reassessments that they ask for included; their receipts are added to `told`. */
async function billOf({ world, sent, meter }: Till, deliveries: readonly Parcel[], told: Notice[]): Promise<Bill> {
  const bill = { assess: { read: 0, write: 0 } };
  for (const arrived of deliveries) {
    meter.reset();
    await assess(world, { arrived, reassess: [] });
    const again = sent.sent.reassess.splice(0);
    if (again.length > 0) await assess(world, { arrived: [], reassess: again });
    add(bill.assess, meter.units);
    told.push({ messageId: `M${told.length}`, content: sent.drain().notices });
  }
  return bill;
}

/** What it costs to file the receipts of all deliveries, as the notices function is handed them. */
async function receiptsBill({ world, receipts, meter }: Till, told: readonly Notice[]): Promise<Meter['units']> {
  meter.reset();
  for (let from = 0; from < told.length; from += NOTICES_BATCH) {
    await notices({ receipts, clock: world.clock }, told.slice(from, from + NOTICES_BATCH));
  }
  return { ...meter.units };
}

function add(sum: { read: number; write: number }, { read, write }: Meter['units']): void {
  sum.read += read;
  sum.write += write;
}

async function bytesOf(world: World, parcel: Parcel): Promise<number> {
  const dossier = (await world.dossiers.load([idOf(parcel)], 'strong')).get(idOf(parcel));
  if (dossier?.verdict?.lane !== 'green') throw new Error('a clean parcel turned out otherwise on the tables');
  return packDossier(dossier).length;
}

function memoryWorld(books: Books): World {
  return {
    dossiers: memoryDossiers(),
    waybills: memoryWaybills(),
    payments: memoryPayments(),
    ledger: memoryLedger(),
    outbox: memoryOutbox(),
    tokens: hmacTokens(KEY),
    draws: hmacDraws(KEY),
    clock: { now: () => NOW },
    books: async () => books,
  };
}

/** Parcels of the sample day with exactly their four documents that are green without a finding. */
async function cleanParcels(books: Books): Promise<Parcel[]> {
  const clean: Parcel[] = [];
  for (const parcel of wholeParcels()) {
    const { dossiers, ...others } = memoryWorld(books);
    await assess({ dossiers, ...others }, { arrived: parcel, reassess: [] });
    const verdict = (await dossiers.load([idOf(parcel)], 'strong')).get(idOf(parcel))?.verdict;
    if (verdict?.lane === 'green' && verdict.findings.length === 0) clean.push(parcel);
    if (clean.length === PARCELS) return clean;
  }
  throw new Error(`the sample day has only ${clean.length} clean parcels`);
}

function wholeParcels(): Parcel[] {
  const events = sampleDay({ seed: 7, parcels: 600, day: DAY, reference: sampleReference() });
  const byOrder = Map.groupBy(events, ({ body }) => ('orderNo' in body ? (body.orderNo ?? '') : ''));
  return [...byOrder.values()].flatMap((documents, index) => {
    const whole = TYPES.flatMap((wanted) => documents.filter(({ type }) => type === wanted));
    if (documents.length !== TYPES.length || new Set(whole.map(({ type }) => type)).size !== TYPES.length) return [];
    const parcel = whole.map(
      ({ at, sender, ...document }, place): Arrived => ({
        document,
        receivedAt: at,
        digest: documentDigest(document),
        submissionId: `0d6f7c1e-5a55-4f8b-9f6e-${String(index * 4 + place).padStart(12, '0')}`,
        sender,
      }),
    );
    return [parcel];
  });
}

function idOf(parcel: Parcel): ParcelId {
  const ids = parcel.flatMap(({ document }) => (document.type === 'declaration' ? [parcelId(document.body)] : []));
  const [id] = ids;
  if (id === undefined) throw new Error('a parcel of this bench has a declaration');
  return id;
}

/** The `index`-th of the 24 orders. */
function arranged(parcel: Parcel, index: number): Parcel {
  const left = [...parcel];
  let rest = index;
  return parcel.flatMap(() => {
    const place = rest % left.length;
    rest = Math.floor(rest / left.length);
    return left.splice(place, 1);
  });
}
