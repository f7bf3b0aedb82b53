import type { Lead, LeadRight, MinedLeads } from '../../shared/model/lead.ts';
import { parcelId } from '../../shared/model/parcel-key.ts';
import type { MemoryProduct } from './memory-product.ts';
import { PARCEL } from './parcel.ts';
import { rightVersion } from './recordation.ts';
import { NOON } from './trace.ts';

export const RECORD = 'T2026-TEST01';

export function leadRight(over: Partial<LeadRight> = {}): LeadRight {
  return {
    recordNo: RECORD,
    holder: '测试权利人',
    marks: ['NIKE'],
    merchants: ['3104W60001'],
    parcels: 3,
    disguised: 3,
    spellings: ['n1ke', '耐氪'],
    views: ['homophone', 'leet'],
    priceBelowBand: 1,
    firstSeen: NOON,
    lastSeen: NOON + 7200,
    ...over,
  };
}

/** A merchant with three disguised parcels in district 3105, one of them `PARCEL`. */
export function lead(over: Partial<Lead> = {}): Lead {
  return {
    id: 'lead-1',
    kind: 'merchant',
    key: '3104W60001',
    name: '测试商户',
    score: 0.9,
    merchants: ['3104W60001'],
    platforms: ['310430YDWB'],
    counts: { parcels: 4, suspicious: 3, disguised: 3, spellings: 2, rights: 1, reports: 0 },
    firstSeen: NOON,
    lastSeen: NOON + 7200,
    signals: [
      {
        signal: 'disguised-share',
        title: { zh: '伪装拼写的包裹', en: 'Parcels with disguised marks' },
        value: '3/4',
        strength: 0.45,
      },
    ],
    rights: [leadRight()],
    districts: [{ customsCode: '3105', parcels: 3 }],
    evidence: [
      {
        parcel: parcelId(PARCEL),
        customsCode: '3105',
        merchant: '3104W60001',
        declared: NOON + 7200,
        uses: [{ recordNo: RECORD, mark: 'NIKE', view: 'leet', score: 0.9, gnum: '1', spelled: ['N1KE'] }],
      },
    ],
    action: { code: 'target', text: { zh: '布控', en: 'Target' } },
    ...over,
  };
}

export function minedLeads(...leads: readonly Lead[]): MinedLeads {
  const numbers = new Set(leads.flatMap(({ rights }) => rights.map(({ recordNo }) => recordNo)));
  const touching = (recordNo: string) => leads.filter(({ rights }) => rights.some((one) => one.recordNo === recordNo));
  return {
    asOf: '2026-11-05T00:00:00.000Z',
    from: '2026-10-06T00:00:00.000Z',
    leads: [...leads],
    byRight: Object.fromEntries([...numbers].map((recordNo) => [recordNo, touching(recordNo).map(({ id }) => id)])),
  };
}

/** Puts a lead into the product that touches a right of the holder. */
export async function ownLead({ leads, rights }: Pick<MemoryProduct, 'leads' | 'rights'>, holderCode: string) {
  await leads.publish(minedLeads(lead()));
  await rights.save(rightVersion({ recordNo: RECORD, holderCode }));
}
