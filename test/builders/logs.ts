import type { ParcelFacts } from '../../shared/model/parcel-facts.ts';
import { parcelId } from '../../shared/model/parcel-key.ts';
import type { ResultRecord } from '../../shared/model/result-record.ts';
import type { SelectionRecord } from '../../shared/model/selection-record.ts';

export const LOG_DAY = '2026-11-02';
const STRATUM = 'general|9610|C1';

export function parcelFacts(given: Partial<ParcelFacts> = {}): ParcelFacts {
  return {
    ...{ customsCode: '3105', portCode: '3100', tradeMode: '9610', platform: 'P1', merchant: 'M1', paymentFirm: '' },
    ...{ carrier: 'C1', agent: 'A1', tier: 'general', merchantDays: 100, hs: ['6404110000'], origins: ['502'] },
    ...{ barcodes: [], goods: 'shoe', lines: 1, quantity: 1, value: 200, weight: 1, province: '31', day: LOG_DAY },
    ...{ hour: 12, phoneBuyers: null, addressBuyers: null, findings: [], score: 0 },
    ...given,
  };
}

/** A green parcel that nobody selected. */
export function selectionRecord(
  number: number,
  { facts, ...given }: Partial<Omit<SelectionRecord, 'facts'>> & { facts?: Partial<ParcelFacts> } = {},
): SelectionRecord {
  return {
    ...{ parcel: parcelId({ ebpCode: 'P1', orderNo: `O${number}` }), rev: 1, entryNo: entryNoOf(number) },
    ...{ day: LOG_DAY, customsCode: '3105', lane: 'green', stratum: STRATUM, rate: '0.050000000000' },
    ...{ draw: '0.500000000000', probability: 0.05, reason: null, instructions: [], model: null, challenger: null },
    ...given,
    facts: parcelFacts(facts),
  };
}

/** A random pick in which nothing was found, half an hour after it was picked. */
export function resultRecord(
  number: number,
  { facts, ...given }: Partial<Omit<ResultRecord, 'facts'>> & { facts?: Partial<ParcelFacts> } = {},
): ResultRecord {
  return {
    ...{ pickId: `pick-${number}`, parcel: parcelId({ ebpCode: 'P1', orderNo: `O${number}` }) },
    ...{ entryNo: entryNoOf(number), customsCode: '3105', listId: `3105-${LOG_DAY}-day`, outcome: 'nothing-found' },
    ...{ reason: 'random', stratum: STRATUM, rate: 0.05, probability: 0.05, atRandom: true, instructions: [] },
    ...{ codes: [], model: null, lane: 'green', minutes: null },
    ...{ pickedAt: `${LOG_DAY}T04:00:00.000Z`, at: `${LOG_DAY}T04:30:00.000Z` },
    ...given,
    facts: parcelFacts(facts),
  };
}

function entryNoOf(number: number): string {
  return `3105${String(number).padStart(14, '0')}`;
}
