import { assess } from '../functions/assess/assess.ts';
import { compileBooks } from '../functions/assess/compile-books.ts';
import { readLinks, writeLinks } from '../functions/assess/note-links.ts';
import { NO_TARGETING } from '../functions/assess/targeting.ts';
import type { Books, World } from '../functions/assess/world.ts';
import { type Notice, notices } from '../functions/notices/notices.ts';
import { sampleReference } from '../infra/local/sample/sample-reference.ts';
import { dynamoDossiers } from '../shared/adapters/dynamodb/dynamo-dossiers.ts';
import { dynamoLedger } from '../shared/adapters/dynamodb/dynamo-ledger.ts';
import { dynamoLinks } from '../shared/adapters/dynamodb/dynamo-links.ts';
import { dynamoPayments } from '../shared/adapters/dynamodb/dynamo-payments.ts';
import { dynamoReceipts } from '../shared/adapters/dynamodb/dynamo-receipts.ts';
import { dynamoWaybills } from '../shared/adapters/dynamodb/dynamo-waybills.ts';
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
import { emptyDossier, merge } from '../shared/domain/dossier/merge.ts';
import { papersOf } from '../shared/domain/dossier/papers-of.ts';
import { type ParcelId, parcelId, parcelKey } from '../shared/model/parcel-key.ts';
import type { Receipts } from '../shared/ports/receipts.ts';
import { packDossier } from '../shared/wire/table/dossier-codec.ts';
import { pseudonyms } from '../test/builders/pseudonyms.ts';
import { dynamoAt } from '../test/stand-ins/clients.ts';
import { createTables } from '../test/stand-ins/create-tables.ts';
import { hasJava, startDynamoDbLocal } from '../test/stand-ins/dynamo-db-local.ts';
import { type Bench, type Figure, median, rounded } from './figure.ts';
import { type Meter, meteredClient } from './metered-client.ts';
import { type Parcel, wholeParcels } from './whole-parcels.ts';

const NOW = '2026-11-23T16:00:00.000Z';
const WAYS = 4;
const PARCELS = 24 * WAYS;
/** Messages of one batch of the notices queue; infra asks for as many. */
const NOTICES_BATCH = 100;
const KEY = new Uint8Array(32).fill(7);

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
  title: `DynamoDB capacity units per clean parcel, mean of ${PARCELS / WAYS} each way (DynamoDB Local's own count)`,
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
        links: rememberedLinks(dynamoLinks(client, tables.ledger)),
        outbox: sent,
      };
      const till = { world, receipts: dynamoReceipts(client, tables.desk), sent, meter: meteredClient(client) };
      const parcels = await cleanParcels(memoryWorld(books));
      const each = parcels.length / WAYS;
      const part = (from: number) => parcels.slice(from * each, (from + 1) * each);
      // The merchants' sheets are read once a process; the parcels of the figures meet them warm.
      for (const parcel of parcels) await acquaint(world, books, withoutBuyer(parcel));
      for (const parcel of [...part(0), ...part(1)]) await acquaint(world, books, parcel);
      return [
        ...(await figures('separately', till, part(0), separately)),
        ...(await figures('together', till, part(1), together)),
        ...(await figures('separately-new-buyer', till, part(2), separately)),
        ...(await figures('together-new-buyer', till, part(3), together)),
      ];
    } finally {
      client.destroy();
      await server.stop();
    }
  },
};

function separately(parcel: Parcel, index: number): Parcel[] {
  return arranged(parcel, index).map((one) => [one]);
}

function together(parcel: Parcel): Parcel[] {
  return [parcel];
}

/** Notes an earlier parcel of the same people and firms on the sheets of links, as if it had come in the same week. */
async function acquaint(world: World, { policy }: Books, parcel: Parcel): Promise<void> {
  const key = { ...parcelKey(idOf(parcel)), orderNo: '0-EARLIER' };
  const named = papersOf(merge(emptyDossier(key), parcel, policy).dossier);
  const noted = await readLinks(world, { key, rawPayment: null }, named, pseudonyms(named, world.tokens));
  if (noted !== null) await writeLinks(world, noted.news);
}

/** The same parcel of somebody whom nobody else in this bench is. */
function withoutBuyer(parcel: Parcel): Parcel {
  return parcel.flatMap((arrived) => {
    const { document } = arrived;
    if (document.type !== 'declaration') return [];
    const body = { ...document.body, buyerIdNumber: '0', buyerTelephone: '0', consigneeAddress: '0' };
    return [{ ...arrived, document: { ...document, body } }];
  });
}

async function figures(
  name: string,
  till: Till,
  parcels: readonly Parcel[],
  deliveries: (parcel: Parcel, index: number) => readonly Parcel[],
): Promise<Figure[]> {
  const bills: Bill[] = [];
  const told: Notice[] = [];
  for (const [index, parcel] of parcels.entries())
    bills.push(await billOf(till, deliveries(parcel, index), told, name));
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
async function billOf(
  { world, sent, meter }: Till,
  deliveries: readonly Parcel[],
  told: Notice[],
  name: string,
): Promise<Bill> {
  const bill = { assess: { read: 0, write: 0 } };
  for (const arrived of deliveries) {
    meter.reset();
    await assess(world, { arrived, reassess: [] });
    const again = sent.sent.reassess.splice(0);
    if (again.length > 0) await assess(world, { arrived: [], reassess: again });
    add(bill.assess, meter.units);
    told.push({ messageId: `${name} ${told.length}`, content: sent.drain().notices });
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
    links: memoryLinks(),
    outbox: memoryOutbox(),
    tokens: hmacTokens(KEY),
    dayDraws: dayDraws(memoryDrawKeys(KEY)),
    clock: { now: () => NOW },
    books: async () => books,
    rings: async () => ({ asOf: NOW, rings: new Map() }),
    targeting: async () => NO_TARGETING,
  };
}

/** Parcels that are green without a finding, also beside all others of the day. The world is used up. */
async function cleanParcels(world: World): Promise<Parcel[]> {
  const whole = wholeParcels();
  const ids = whole.map(idOf);
  await assess(world, { arrived: whole.flat(), reassess: [] });
  await assess(world, { arrived: [], reassess: ids });
  const dossiers = await world.dossiers.load(ids, 'strong');
  const clean = whole.filter((parcel) => {
    const verdict = dossiers.get(idOf(parcel))?.verdict;
    return verdict?.lane === 'green' && verdict.findings.length === 0;
  });
  if (clean.length < PARCELS) throw new Error(`the sample day has only ${clean.length} clean parcels`);
  return clean.slice(0, PARCELS);
}

function idOf(parcel: Parcel): ParcelId {
  const [id] = parcel.flatMap(({ document }) => (document.type === 'declaration' ? [parcelId(document.body)] : []));
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
