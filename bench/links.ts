import { readLinks, writeLinks } from '../functions/assess/note-links.ts';
import { dynamoLinks } from '../shared/adapters/dynamodb/dynamo-links.ts';
import { memoryLinks } from '../shared/adapters/memory/memory-links.ts';
import { rememberedLinks } from '../shared/adapters/memory/remembered-links.ts';
import { hmacTokens } from '../shared/adapters/system/hmac-tokens.ts';
import type { Papers } from '../shared/model/case.ts';
import type { LinkKind, LinkSheet } from '../shared/model/link-sheet.ts';
import type { Links } from '../shared/ports/links.ts';
import { packLinkSheet } from '../shared/wire/table/link-sheet-codec.ts';
import { declaration, order, PARCEL, papers, payment } from '../test/builders/parcel.ts';
import { pseudonyms } from '../test/builders/pseudonyms.ts';
import { dynamoAt } from '../test/stand-ins/clients.ts';
import { createTables } from '../test/stand-ins/create-tables.ts';
import { hasJava, startDynamoDbLocal } from '../test/stand-ins/dynamo-db-local.ts';
import type { Bench, Figure } from './figure.ts';
import { rounded } from './figure.ts';
import { type Meter, meteredClient } from './metered-client.ts';

const TOKENS = hmacTokens(new Uint8Array(32).fill(7));
const DAY_MS = 86_400_000;
const BEGUN = Date.UTC(2026, 0, 1);
const BUYERS = 10_000;
const PARCELS_A_DAY = 5_000;
const DAYS = 3;
const MERCHANT_PARCELS = 1_000_000;
const CARRIERS = 24;
const REPEATS = 200;

/** One parcel as the links see it; what is not named is the parcel's own. */
interface Way {
  readonly at: number;
  readonly buyer: number;
  readonly day: number;
  readonly phone?: number;
  readonly address?: number;
  readonly carrier?: number;
}

/** Counts what goes to one kind of sheet, and keeps the last one written. */
interface Watch {
  writes: number;
  last: LinkSheet | null;
}

/** What the ledger of links costs as an entity becomes hot: DynamoDB Local's own count, and for a million parcels the sheet alone. */
export const links: Bench = {
  title: 'links: units per parcel and bytes of the hot sheet, parcel by parcel (DynamoDB Local’s own count)',
  run: async () => {
    if (!hasJava()) throw new Error('DynamoDB Local needs Java 17, and there is no `java` on the PATH');
    const server = await startDynamoDbLocal();
    const client = dynamoAt(server.endpoint);
    try {
      const { ledger } = await createTables(client);
      const store = rememberedLinks(dynamoLinks(client, ledger));
      const meter = meteredClient(client);
      return [
        ...(await buyers(store, meter)),
        ...(await grown('phone', 'phone', BUYERS, store, meter, (at) => ({
          at,
          buyer: 1e6 + at,
          day: Math.floor(at / 400),
          phone: 1,
        }))),
        ...(await grown('address', 'address', PARCELS_A_DAY * DAYS, store, meter, (at) => ({
          at: 2e6 + at,
          buyer: 2e6 + (at % PARCELS_A_DAY),
          day: Math.floor(at / PARCELS_A_DAY) * 3,
          address: 1,
        }))),
        ...(await merchant()),
      ];
    } finally {
      client.destroy();
      await server.stop();
    }
  },
};

/** A buyer's first parcel, and the second in the same week and half a year later. */
async function buyers(store: Links, meter: Meter): Promise<Figure[]> {
  const figures: Figure[] = [];
  const times = [
    ['first', 0],
    ['again', 1],
    ['half-a-year-later', 180],
  ] as const;
  // The merchant's sheet is in the process after the first parcel of all.
  await note(store, { at: 0, buyer: 0, day: 0 });
  for (const [name, day] of times) {
    meter.reset();
    for (let buyer = 1; buyer <= REPEATS; buyer += 1) await note(store, { at: day * 1000 + buyer, buyer, day });
    const { read, write } = meter.units;
    figures.push({ name: `links-write-${name}`, value: rounded(write / REPEATS), unit: 'WRU/parcel' });
    figures.push({ name: `links-read-${name}`, value: rounded(read / REPEATS), unit: 'RRU/parcel' });
  }
  return figures;
}

/** Parcels that all share one entity, in brackets of ever more: what one of them costs, and how large its sheet is then. */
async function grown(
  name: string,
  kind: LinkKind,
  count: number,
  store: Links,
  meter: Meter,
  way: (at: number) => Way,
): Promise<Figure[]> {
  const figures: Figure[] = [];
  const hot: Watch = { writes: 0, last: null };
  const watched = watching(store, (sheet) => sheet.entity.kind === kind && isHot(sheet, hot), hot);
  let from = 0;
  for (const to of brackets(count)) {
    meter.reset();
    hot.writes = 0;
    for (let at = from; at < to; at += 1) await note(watched, way(at));
    const { read, write } = meter.units;
    const parcels = to - from;
    figures.push(
      { name: `links-${name}-${to}-bytes`, value: bytesOf(hot.last), unit: 'bytes', note: 'of the shared sheet' },
      {
        name: `links-${name}-${to}-writes`,
        value: rounded(hot.writes / parcels),
        unit: 'writes/parcel',
        note: `of the shared sheet, parcels ${from + 1} to ${to}`,
      },
      { name: `links-${name}-${to}-wru`, value: rounded(write / parcels), unit: 'WRU/parcel', note: 'all sheets' },
      { name: `links-${name}-${to}-rru`, value: rounded(read / parcels), unit: 'RRU/parcel', note: 'all sheets' },
    );
    from = to;
  }
  return figures;
}

/** A merchant's sheet over a year of parcels by 24 carriers, in memory: only what the process asks of the store is counted. */
async function merchant(): Promise<Figure[]> {
  const store = memoryLinks();
  const hot: Watch = { writes: 0, last: null };
  let reads = 0;
  const counting: Links = {
    load: (entities, read) => {
      reads += entities.filter(({ kind }) => kind === 'merchant').length;
      return store.load(entities, read);
    },
    save: watching(store, ({ entity }) => entity.kind === 'merchant', hot).save,
  };
  const remembered = rememberedLinks(counting);
  const figures: Figure[] = [];
  const begun = process.threadCpuUsage();
  let from = 0;
  for (const to of brackets(MERCHANT_PARCELS)) {
    hot.writes = 0;
    reads = 0;
    for (let at = from; at < to; at += 1) {
      // Buyers come from a town of 500, so that memory holds merchants and not people.
      const day = Math.floor((at / MERCHANT_PARCELS) * 365);
      await note(remembered, { at, buyer: at % 500, phone: at % 500, address: at % 500, day, carrier: at % CARRIERS });
    }
    const parcels = to - from;
    figures.push(
      { name: `links-merchant-${to}-bytes`, value: bytesOf(hot.last), unit: 'bytes', note: 'of the merchant’s sheet' },
      { name: `links-merchant-${to}-writes`, value: rounded(hot.writes / parcels), unit: 'writes/parcel' },
      {
        name: `links-merchant-${to}-reads`,
        value: rounded(reads / parcels),
        unit: 'reads/parcel',
        note: 'one process',
      },
    );
    from = to;
  }
  const { user, system } = process.threadCpuUsage(begun);
  const rate = MERCHANT_PARCELS / ((user + system) / 1e6);
  return [
    ...figures,
    { name: 'links-memory', value: rounded(rate), unit: 'parcels/CPU-s', note: 'read, count and write' },
  ];
}

function watching(store: Links, isWatched: (sheet: LinkSheet) => boolean, watch: Watch): Links {
  return {
    load: store.load,
    async save(sheet) {
      const answer = await store.save(sheet);
      if (answer === 'saved' && isWatched(sheet)) {
        watch.writes += 1;
        watch.last = sheet;
      }
      return answer;
    },
  };
}

/** The first sheet of the kind that two parcels share; everybody's own ones have other tokens. */
function isHot({ entity }: LinkSheet, { last }: Watch): boolean {
  return last === null || last.entity.token === entity.token;
}

async function note(store: Links, way: Way): Promise<void> {
  const world = { links: store, tokens: TOKENS };
  const key = { ...PARCEL, orderNo: `T2026${String(way.at).padStart(10, '0')}` };
  const named = papersOf(way);
  const noted = await readLinks(world, { key, rawPayment: null }, named, pseudonyms(named, TOKENS));
  if (noted !== null) await writeLinks(world, noted.news);
}

function papersOf({ buyer, day, phone = 1e7 + buyer, address = 1e7 + buyer, carrier = 0 }: Way): Papers {
  const buyerIdNumber = `1101011900010${String(buyer).padStart(5, '0')}`;
  const consigneeTelephone = `138${String(phone).padStart(8, '0')}`;
  const consigneeAddress = `浙江省宁波市北仑区测试路${address}号3号楼1单元101室`;
  const appTime = new Date(BEGUN + day * DAY_MS).toISOString().replace(/\D/g, '').slice(0, 14);
  const logisticsCode = `3104W6${String(carrier).padStart(4, '0')}`;
  return papers({
    order: order({ buyerIdNumber, buyerTelephone: consigneeTelephone, consigneeTelephone, consigneeAddress }),
    payments: [payment({ payerIdNumber: buyerIdNumber })],
    declaration: declaration({ buyerIdNumber, appTime, logisticsCode }),
  });
}

/** 1, 10, 100 … and the count itself. */
function brackets(count: number): number[] {
  const tens = Array.from({ length: 10 }, (_, power) => 10 ** power).filter((ten) => ten < count);
  return [...tens, count];
}

function bytesOf(sheet: LinkSheet | null): number {
  return sheet === null ? 0 : packLinkSheet(sheet).length;
}
