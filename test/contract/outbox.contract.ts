import { describe, expect, it } from 'vitest';
import { parcelId } from '../../shared/model/parcel-key.ts';
import type { Outbox } from '../../shared/ports/outbox.ts';
import { resultRecord, selectionRecord } from '../builders/logs.ts';
import { answer } from '../builders/raw-payment.ts';
import { trace } from '../builders/trace.ts';
import { pickAt } from './lists.contract.ts';
import { cleanDossier } from './parcel-dossier.ts';
import { receipt } from './receipts.contract.ts';

/** What arrived at the other end, in order of item; message sizes in UTF-8 bytes. */
export interface Received {
  readonly documents: readonly unknown[];
  readonly reassess: readonly unknown[];
  readonly inspections: readonly unknown[];
  readonly notices: readonly unknown[];
  readonly returned: readonly unknown[];
  readonly insights: readonly unknown[];
  readonly pulls: readonly unknown[];
  readonly rawPayments: readonly unknown[];
  readonly protections: readonly unknown[];
  readonly ipOutcomes: readonly unknown[];
  readonly traces: readonly unknown[];
  readonly selections: readonly unknown[];
  readonly results: readonly unknown[];
}

/** `make` gives an empty outbox and a way to take out what it delivered. */
export function describeOutbox(
  name: string,
  make: () => Promise<{ outbox: Outbox; receive(): Promise<Received> }>,
): void {
  describe(name, () => {
    it('delivers every item of every kind', async () => {
      const { outbox, receive } = await make();
      const { versions } = cleanDossier();
      const parcels = ['a', 'b'].map((orderNo) => parcelId({ ebpCode: '4401TEST01', orderNo }));
      const picks = [pickAt('5100')];
      const receipts = [receipt('a', 'org'), receipt('b', 'org')];
      const insights = parcels.map((parcel) => ({ parcel, asOf: '2026-11-04', model: 'm', score: 0, findings: [] }));
      const pulls = parcels.map((parcel) => ({ parcel, notBefore: '2026-11-04T04:00:00.000Z' }));
      const rawPayments = parcels.map((parcel) => ({ parcel, kind: 'answered' as const, answer: answer() }));

      const protections = parcels.map((parcel) => ({ parcel, recordNo: 'T2026-00001' }));
      const ended = { outcome: 'denied' as const, at: '2026-11-05T00:00:00.000Z', caseId: 'ip-1' };
      const ipOutcomes = protections.map((task) => ({ ...task, ...ended }));
      const returned = parcels.map((parcel) => ({
        parcel,
        arrival: { at: '2026-12-10T00:00:00.000Z', weight: '0.8' },
      }));

      await outbox.documents(versions);
      await outbox.returned(returned);
      await outbox.reassess(parcels);
      await outbox.inspections(picks);
      await outbox.notices(receipts);
      await outbox.insights(insights);
      await outbox.pulls(pulls);
      await outbox.rawPayments(rawPayments);
      await outbox.protections(protections);
      await outbox.ipOutcomes(ipOutcomes);
      await outbox.traces([trace(1), trace(2)], [selectionRecord(1)]);
      await outbox.results([resultRecord(1), resultRecord(2)]);

      expect(await receive()).toEqual({
        documents: versions,
        reassess: parcels,
        inspections: picks,
        notices: receipts,
        returned,
        insights,
        pulls,
        rawPayments,
        protections,
        ipOutcomes,
        traces: [trace(1), trace(2)],
        selections: [selectionRecord(1)],
        results: [resultRecord(1), resultRecord(2)],
      });
    });

    it('delivers 700 documents, more than one call takes', async () => {
      const { outbox, receive } = await make();
      const documents = Array.from({ length: 175 }, () => cleanDossier().versions).flat();

      await outbox.documents(documents);

      const digests = new Set(documents.map(({ digest }) => digest));
      const { documents: received } = await receive();
      expect(received).toHaveLength(700);
      expect(received).toEqual(expect.arrayContaining([documents[0], documents[699]]));
      expect(digests.size).toBe(700);
    });

    it('sends nothing for nothing', async () => {
      const { outbox, receive } = await make();

      await outbox.documents([]);
      await outbox.notices([]);

      expect(await receive()).toEqual({
        documents: [],
        reassess: [],
        inspections: [],
        notices: [],
        returned: [],
        insights: [],
        pulls: [],
        rawPayments: [],
        protections: [],
        ipOutcomes: [],
        traces: [],
        selections: [],
        results: [],
      });
    });
  });
}
