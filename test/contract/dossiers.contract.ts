import { describe, expect, it } from 'vitest';
import { Refusal } from '../../shared/faults/refusal.ts';
import { parcelId } from '../../shared/model/parcel-key.ts';
import type { QueueEntry } from '../../shared/model/queue-entry.ts';
import type { Dossiers } from '../../shared/ports/dossiers.ts';
import { cleanDossier, queueEntry, waitingDossier } from './parcel-dossier.ts';
import { unique } from './unique.ts';

/** What every `Dossiers` does. `make` gives a fresh view of the same store or a fresh store. */
export function describeDossiers(name: string, make: () => Dossiers): void {
  describe(name, () => {
    it('gives back what was saved', async () => {
      const dossiers = make();
      const waiting = waitingDossier();
      const clean = cleanDossier();

      await dossiers.save(waiting, null);
      await dossiers.save(clean, null);
      const loaded = await dossiers.load([parcelId(waiting.key), parcelId(clean.key)], 'strong');

      expect(loaded.get(parcelId(waiting.key))).toEqual(waiting);
      expect(loaded.get(parcelId(clean.key))).toEqual(clean);
    });

    it('leaves out what is not there, and takes a key twice for one', async () => {
      const dossiers = make();
      const saved = cleanDossier();
      const id = parcelId(saved.key);

      await dossiers.save(saved, null);

      expect((await dossiers.load([parcelId({ ebpCode: 'none', orderNo: 'none' })], 'strong')).size).toBe(0);
      expect([...(await dossiers.load([id, id], 'strong')).keys()]).toEqual([id]);
      expect((await dossiers.load([], 'eventual')).size).toBe(0);
    });

    it('loads more than a hundred at once', async () => {
      const dossiers = make();
      const many = Array.from({ length: 120 }, () => waitingDossier());

      await Promise.all(many.map((dossier) => dossiers.save(dossier, null)));
      const loaded = await dossiers.load(
        many.map(({ key }) => parcelId(key)),
        'strong',
      );

      expect(loaded.size).toBe(120);
    });

    it('saves only on top of the revision before', async () => {
      const dossiers = make();
      const first = waitingDossier();

      expect(await dossiers.save({ ...first, rev: 2 }, null)).toBe('stale');
      expect(await dossiers.save(first, null)).toBe('saved');
      expect(await dossiers.save(first, null)).toBe('stale');
      expect(await dossiers.save({ ...first, rev: 3 }, null)).toBe('stale');
      expect(await dossiers.save({ ...first, rev: 2, group: 'g' }, null)).toBe('saved');
    });

    it('lets exactly one of many parallel saves win', async () => {
      const dossiers = make();
      const first = waitingDossier();
      await dossiers.save(first, null);

      const rivals = Array.from({ length: 12 }, (_, index) => ({ ...first, rev: 2, group: `rival-${index}` }));
      const answers = await Promise.all(rivals.map((dossier) => dossiers.save(dossier, null)));

      const winner = rivals[answers.indexOf('saved')];
      expect(answers.filter((answer) => answer === 'saved')).toHaveLength(1);
      expect((await dossiers.load([parcelId(first.key)], 'strong')).get(parcelId(first.key))).toEqual(winner);
    });

    it('shows the queue of a district and lane, most urgent first, in pages', async () => {
      const dossiers = make();
      const customsCode = unique('C');
      const urgencies = ['5', '1', '4', '2', '3'];
      const saved = new Map<string, QueueEntry>();
      for (const urgency of urgencies) {
        const dossier = cleanDossier();
        const entry = queueEntry({ key: dossier.key, customsCode, urgency });
        saved.set(urgency, entry);
        await dossiers.save(dossier, entry);
      }

      const first = await dossiers.waiting({ customsCode, lane: 'yellow', limit: 2 });
      const second = await dossiers.waiting({ customsCode, lane: 'yellow', limit: 2, cursor: first.nextCursor });
      const third = await dossiers.waiting({ customsCode, lane: 'yellow', limit: 2, cursor: second.nextCursor });

      const shown = [...first.entries, ...second.entries, ...third.entries];
      expect(shown).toEqual(['1', '2', '3', '4', '5'].map((urgency) => saved.get(urgency)));
      expect(third.nextCursor).toBeUndefined();
    });

    it('keeps parcels of the same urgency apart over pages', async () => {
      const dossiers = make();
      const customsCode = unique('C');
      const keys = Array.from({ length: 5 }, () => cleanDossier());
      for (const dossier of keys) await dossiers.save(dossier, queueEntry({ key: dossier.key, customsCode }));

      const shown: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await dossiers.waiting({ customsCode, lane: 'yellow', limit: 2, cursor });
        shown.push(...page.entries.map(({ key }) => key.orderNo));
        cursor = page.nextCursor;
      } while (cursor);

      expect(shown.toSorted()).toEqual(keys.map(({ key }) => key.orderNo).toSorted());
    });

    it('moves a parcel to another lane with its save, and takes it out with null', async () => {
      const dossiers = make();
      const customsCode = unique('C');
      const dossier = cleanDossier();
      const lease = { by: 'officer-1', until: '2026-11-04T02:00:00.000Z' };
      const red = queueEntry({ key: dossier.key, customsCode, lane: 'red', lease });
      const waiting = async (lane: 'yellow' | 'red') =>
        (await dossiers.waiting({ customsCode, lane, limit: 9 })).entries;

      await dossiers.save(dossier, queueEntry({ key: dossier.key, customsCode }));
      await dossiers.save({ ...dossier, rev: 2 }, red);
      expect(await waiting('yellow')).toEqual([]);
      expect(await waiting('red')).toEqual([red]);

      await dossiers.save({ ...dossier, rev: 3 }, null);
      expect(await waiting('red')).toEqual([]);
    });

    it('leaves the queue alone when a save is stale', async () => {
      const dossiers = make();
      const customsCode = unique('C');
      const dossier = cleanDossier();
      await dossiers.save(dossier, queueEntry({ key: dossier.key, customsCode }));

      await dossiers.save(dossier, null);

      expect((await dossiers.waiting({ customsCode, lane: 'yellow', limit: 9 })).entries).toHaveLength(1);
    });

    it('counts up to the cap', async () => {
      const dossiers = make();
      const customsCode = unique('C');
      for (let made = 0; made < 3; made += 1) {
        const dossier = cleanDossier();
        await dossiers.save(dossier, queueEntry({ key: dossier.key, customsCode }));
      }

      expect(await dossiers.count({ customsCode, lane: 'yellow', cap: 100 })).toBe(3);
      expect(await dossiers.count({ customsCode, lane: 'yellow', cap: 3 })).toBe(3);
      expect(await dossiers.count({ customsCode, lane: 'yellow', cap: 2 })).toBe(2);
      expect(await dossiers.count({ customsCode, lane: 'red', cap: 100 })).toBe(0);
    });

    it('refuses a cursor that it did not give', async () => {
      const query = { customsCode: '5100', lane: 'red', limit: 5, cursor: 'nonsense' } as const;

      await expect(make().waiting(query)).rejects.toBeInstanceOf(Refusal);
    });
  });
}
