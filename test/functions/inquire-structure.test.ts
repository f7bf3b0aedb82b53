import { beforeEach, describe, expect, it } from 'vitest';
import type { Finding } from '../../shared/model/finding.ts';
import { parcelId } from '../../shared/model/parcel-key.ts';
import { heldParcels, officer } from '../builders/held-parcels.ts';
import { call, type TestCall } from '../builders/http-call.ts';
import type { MemoryProduct } from '../builders/memory-product.ts';
import { PARCEL } from '../builders/parcel.ts';

const platform = { role: 'submitter', org: PARCEL.ebpCode } as const;

let product: MemoryProduct;
beforeEach(async () => {
  product = await heldParcels();
});

const parcel = (as: TestCall['as']) => call(product.handlers.inquire, 'getParcel', { as, params: { ...PARCEL } });

/** The parcel with a finding across parcels, as looking back leaves it. */
async function saveWithRing(): Promise<void> {
  const id = parcelId(PARCEL);
  const dossier = (await product.dossiers.load([id], 'strong')).get(id);
  if (!dossier?.verdict) throw new Error('no verdict');
  const ring: Finding = {
    code: 'brushing-ring',
    severity: 'unexplained',
    lane: 'yellow',
    message: { zh: '多名买家', en: 'Many buyers' },
    basis: 'plan-2017',
    values: [],
    evidence: [],
    linked: { count: 1, parcels: [{ ebpCode: PARCEL.ebpCode, orderNo: 'NEIGHBOUR-1' }] },
    foundAt: '2026-11-05T00:00:00.000Z',
  };
  const verdict = { ...dossier.verdict, findings: [...dossier.verdict.findings, ring] };
  const lanes = [{ at: '2026-11-05T00:00:00.000Z', lane: 'yellow', codes: ['brushing-ring'] }] as const;
  await product.dossiers.save({ ...dossier, rev: dossier.rev + 1, verdict, lanes }, null);
}

describe('getParcel', () => {
  it('shows structure across parcels to officials only: neither its findings nor their codes nor the parcels in it reach a party', async () => {
    await saveWithRing();

    const seen = await parcel(officer);
    const party = await parcel(platform);

    expect(seen.json.findings.map(({ code }: { code: string }) => code)).toContain('brushing-ring');
    expect(party.text).not.toContain('brushing-ring');
    expect(party.text).not.toContain('NEIGHBOUR-1');
  });
});
