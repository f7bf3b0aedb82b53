import type { Finding } from '../../shared/model/finding.ts';
import type { Insight } from '../../shared/model/insight.ts';
import { parcelId } from '../../shared/model/parcel-key.ts';
import { PARCEL } from './parcel.ts';

/** A finding across parcels as a look back would word it. */
export function foundFinding(over: Partial<Finding> = {}): Finding {
  return {
    code: 'identity-pool',
    severity: 'contradiction',
    lane: 'red',
    message: { zh: '同一手机号在 14 天内出现 9 个订购人', en: 'One phone stands for 9 buyers within 14 days' },
    basis: 'GACC-2018-194',
    values: [],
    evidence: [
      { signal: 'buyers-of-phone', title: { zh: '手机号的订购人', en: 'Buyers of the phone' }, value: '9', usual: '1' },
    ],
    linked: { count: 8, parcels: [{ ebpCode: PARCEL.ebpCode, orderNo: 'T20261104000777' }] },
    ...over,
  };
}

export function insight(over: Partial<Insight> = {}): Insight {
  return {
    parcel: parcelId(PARCEL),
    asOf: '2026-11-20T16:00:00.000Z',
    model: 'rings-1',
    score: 0.93,
    findings: [foundFinding()],
    ...over,
  };
}
