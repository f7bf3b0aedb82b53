import { describe, expect, it } from 'vitest';
import { parcelId } from '../../shared/model/parcel-key.ts';
import type { Policy } from '../../shared/model/policy.ts';
import { entryNumber } from '../../shared/notation/entry-number.ts';
import { fourDocuments, RECEIVED_AT } from '../builders/arrived.ts';
import { quietPolicy } from '../builders/assess-world.ts';
import { call, type TestCall } from '../builders/http-call.ts';
import { instructionText } from '../builders/instruction.ts';
import { memoryProduct } from '../builders/memory-product.ts';
import { declaration, order, PARCEL } from '../builders/parcel.ts';

const OFFICER = { role: 'officer', customs: '3105', name: '审单员甲' } as const;
const PARTIES = [order().ebpCode, order().ebcCode, declaration().agentCode];

async function instructed(policy: Policy = quietPolicy) {
  const product = await memoryProduct({ policy });
  await product.instructionSets.publish([{ version: 4, text: instructionText({ rows: [] }) }], null);
  await product.post(...fourDocuments());
  await product.settle();
  const seen = (as: TestCall['as']) => call(product.handlers.inquire, 'getParcel', { as, params: { ...PARCEL } });
  return { product, seen };
}

describe('getParcel of what was selected', () => {
  it('shows officials the instruction, the chances and the draw', async () => {
    const { seen } = await instructed();

    const { json } = await seen(OFFICER);

    expect(json).toMatchObject({
      lane: 'red',
      findings: [{ code: 'instruction-hit' }],
      picks: [{ reason: 'instruction' }],
      selection: { reason: 'instruction', instructions: [{ id: '3105-2026-0001', version: 4 }] },
      versions: { instructions: expect.any(String) },
    });
  });

  it.each(PARTIES)('shows the party %s that it is opened, and nothing of why', async (org) => {
    const { seen } = await instructed();

    const { json, text } = await seen({ role: 'submitter', org });

    expect(json).toMatchObject({ state: 'held', lane: 'red', findings: [], picks: [{ reason: 'selected' }] });
    expect(json.versions).toEqual(expect.not.objectContaining({ instructions: expect.anything() }));
    for (const hidden of ['instruction', '布控', '3105-2026-0001', 'draw', 'probability', 'stratum'])
      expect(text).not.toContain(hidden);
  });

  it('shows everyone the number by which the draw can be checked', async () => {
    const { product, seen } = await instructed();
    const dossier = (await product.dossiers.load([parcelId(PARCEL)], 'strong')).get(parcelId(PARCEL));
    const submissionId = dossier?.versions.find(({ document }) => document.type === 'declaration')?.submissionId ?? '';
    const entryNo = entryNumber({ receivedAt: RECEIVED_AT, submissionId }, parcelId(PARCEL));

    for (const as of [OFFICER, { role: 'submitter', org: declaration().agentCode } as const])
      expect((await seen(as)).json.entryNo).toBe(entryNo);
  });

  it('logs the selection under the day of the entry', async () => {
    const { product } = await instructed();

    expect(await product.selections.on('2026-11-04')).toMatchObject([
      { parcel: parcelId(PARCEL), reason: 'instruction', instructions: [{ id: '3105-2026-0001' }] },
    ]);
  });
});
