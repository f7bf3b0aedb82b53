import { describe, expect, it } from 'vitest';
import { assess } from '../../functions/assess/assess.ts';
import { readLinks } from '../../functions/assess/note-links.ts';
import { papersOf } from '../../shared/domain/dossier/papers-of.ts';
import type { Document } from '../../shared/model/document/document.ts';
import type { LinkSheet } from '../../shared/model/link-sheet.ts';
import { type ParcelId, parcelId } from '../../shared/model/parcel-key.ts';
import type { Links } from '../../shared/ports/links.ts';
import { arrived } from '../builders/arrived.ts';
import { assessWorld } from '../builders/assess-world.ts';
import { declaration, order, PARCEL, payment, waybill } from '../builders/parcel.ts';
import { pseudonyms } from '../builders/pseudonyms.ts';

type TestWorld = ReturnType<typeof assessWorld>;

const BUYERS = ['110101190001010014', '110101190001010022', '110101190001010030', '110101190001010049'] as const;

/** A whole parcel of a buyer, with the phone and address that all of these share. */
function parcelOf(at: number, buyerIdNumber: string, appTime = '20261104120000'): readonly Document[] {
  const orderNo = `T2026110400${at}`;
  const logisticsNo = `YD000000${at}`;
  const paid = { payTransactionId: `P${at}` };
  return [
    { type: 'order', body: order({ orderNo, buyerIdNumber, ...paid }) },
    { type: 'payment', body: payment({ orderNo, payerIdNumber: buyerIdNumber, ...paid }) },
    { type: 'waybill', body: waybill({ orderNo, logisticsNo }) },
    { type: 'declaration', body: declaration({ orderNo, logisticsNo, buyerIdNumber, appTime }) },
  ];
}

const idAt = (at: number) => parcelId({ ...PARCEL, orderNo: `T2026110400${at}` });

async function send(world: TestWorld, documents: readonly Document[]): Promise<void> {
  await assess(world, { arrived: documents.map((document) => arrived(document)), reassess: [] });
  await world.settle();
}

async function linksOf(world: TestWorld, id: ParcelId) {
  const dossier = (await world.dossiers.load([id], 'strong')).get(id);
  if (!dossier) throw new Error(`nothing stands under ${id}`);
  const papers = papersOf(dossier);
  return readLinks(world, dossier, papers, pseudonyms(papers, world.tokens));
}

/** Counts what is asked of a store, and fails where a test wants it. */
function watched(world: TestWorld, failing: () => boolean = () => false) {
  const done = { loads: 0, saves: 0 };
  const links: Links = {
    load(entities, read) {
      done.loads += 1;
      return world.links.load(entities, read);
    },
    async save(sheet) {
      done.saves += 1;
      if (failing()) throw new Error('died');
      return world.links.save(sheet);
    },
  };
  return { world: { ...world, links }, done };
}

describe('assess with links', () => {
  it('writes a new buyer on the sheets of phone, address, buyer and merchant once the verdict stands', async () => {
    const plain = assessWorld();
    const { world, done } = watched(plain);
    const documents = parcelOf(1, BUYERS[0]);

    await send(world, documents.slice(0, 3));
    expect(done).toEqual({ loads: 0, saves: 0 });
    await send(world, documents.slice(3));

    expect(done).toEqual({ loads: 1, saves: 4 });
    expect((await linksOf(plain, idAt(1)))?.news).toEqual([]);
  });

  it('writes nothing for a buyer who comes back in the same week', async () => {
    const { world, done } = watched(assessWorld());
    await send(world, parcelOf(1, BUYERS[0]));
    done.saves = 0;

    await send(world, parcelOf(2, BUYERS[0]));

    expect(done.saves).toBe(0);
  });

  it('counts the parcel itself, so that a second look says the same', async () => {
    const world = assessWorld();
    for (const [at, buyer] of BUYERS.entries()) await send(world, parcelOf(at, buyer));

    const first = await linksOf(world, idAt(3));
    await send(world, parcelOf(3, BUYERS[3]));

    expect(first?.counts).toMatchObject({ buyersOfPhone: { all: 4 }, buyersOfAddress: { all: 4 } });
    expect(await linksOf(world, idAt(3))).toEqual(first);
  });

  it('leaves the same sheets in whatever order parcels and documents come, twice or once', async () => {
    const parcels = BUYERS.map((buyer, at) => parcelOf(at, buyer, `202611${10 + at}120000`));
    const documents = parcels.flat();
    const orders = [documents, documents.toReversed(), [...documents, ...documents.toReversed()]];

    const stored = await Promise.all(
      orders.map(async (arriving) => {
        const world = assessWorld();
        for (const document of arriving) await send(world, [document]);
        return sheetsOf(world);
      }),
    );

    expect(stored[0]?.length).toBe(2 + BUYERS.length + 1);
    expect(stored[1]).toEqual(stored[0]);
    expect(stored[2]).toEqual(stored[0]);
  });

  it('writes after a crash between verdict and links what was left, when the delivery comes again', async () => {
    let dies = true;
    const plain = assessWorld();
    const { world } = watched(plain, () => dies);
    const documents = parcelOf(1, BUYERS[0]);

    await expect(send(world, documents)).rejects.toThrow('died');
    const { verdict } = (await plain.dossiers.load([idAt(1)], 'strong')).get(idAt(1)) ?? {};
    expect(verdict).not.toBeNull();
    expect((await linksOf(plain, idAt(1)))?.news.length).toBeGreaterThan(0);
    dies = false;
    await send(world, documents);

    expect((await linksOf(plain, idAt(1)))?.news).toEqual([]);
  });

  it('loses none of many parcels that write on one sheet at once', async () => {
    const world = assessWorld();
    const all = BUYERS.flatMap((buyer, at) => parcelOf(at, buyer));

    await send(world, all);

    expect((await linksOf(world, idAt(0)))?.counts.buyersOfPhone.all).toBe(BUYERS.length);
  });

  it('is busy when a sheet keeps changing', async () => {
    const world = assessWorld();
    const links: Links = { load: world.links.load, save: async () => 'stale' };

    await expect(send({ ...world, links }, parcelOf(1, BUYERS[0]))).rejects.toThrow('kept changing');
  });

  it('keeps what a superseded declaration joined', async () => {
    const world = assessWorld();
    await send(world, parcelOf(1, BUYERS[0]));

    const body = {
      orderNo: 'T20261104001',
      logisticsNo: 'YD0000001',
      appType: '2',
      appTime: '20261104120100',
    } as const;
    await send(world, [{ type: 'declaration', body: declaration({ ...body, buyerIdNumber: BUYERS[1] }) }]);

    expect((await linksOf(world, idAt(1)))?.counts.buyersOfPhone.all).toBe(2);
  });
});

/** Everything on the sheets that these parcels touch, sorted; `rev` counts writes and depends on the order. */
async function sheetsOf(world: TestWorld): Promise<readonly Omit<LinkSheet, 'rev'>[]> {
  const spy: LinkSheet[] = [];
  const links: Links = {
    load: async (entities, read) => {
      const loaded = await world.links.load(entities, read);
      spy.push(...loaded);
      return loaded;
    },
    save: world.links.save,
  };
  for (const at of BUYERS.keys()) await linksOf({ ...world, links }, idAt(at));
  const sheets = new Map(spy.map(({ rev: _, ...sheet }) => [`${sheet.entity.kind} ${sheet.entity.token}`, sheet]));
  return [...sheets].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, sheet]) => sheet);
}
