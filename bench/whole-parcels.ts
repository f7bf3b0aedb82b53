import { sampleDay } from '../infra/local/sample/sample-day.ts';
import { sampleReference } from '../infra/local/sample/sample-reference.ts';
import type { Arrived } from '../shared/model/submission.ts';
import { documentDigest } from '../shared/wire/document/document-digest.ts';

/** The four documents of one parcel. */
export type Parcel = readonly Arrived[];

const TYPES = ['order', 'payment', 'waybill', 'declaration'] as const;

const DAY = '2026-11-23';

/** Parcels of the sample day with exactly their four documents. */
export function wholeParcels(): Parcel[] {
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
