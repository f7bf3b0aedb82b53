import { describe, expect, it } from 'vitest';
import { parcelId } from '../../shared/model/parcel-key.ts';
import type { WaybillFile } from '../../shared/model/waybill-file.ts';
import type { Waybills } from '../../shared/ports/waybills.ts';
import { version, waybillBody } from './parcel-dossier.ts';
import { unique } from './unique.ts';

export function waybillFile(changes: Partial<WaybillFile> = {}): WaybillFile {
  const logisticsNo = unique('TE');
  const body = waybillBody({ logisticsNo });
  return {
    logisticsCode: body.logisticsCode,
    logisticsNo,
    rev: 1,
    versions: [version({ type: 'waybill', body }, { sender: body.logisticsCode })],
    claims: [
      { parcel: parcelId({ ebpCode: '4401TEST01', orderNo: 'T2026110400001' }), at: '2026-11-04T01:30:02.915Z' },
      { parcel: parcelId({ ebpCode: '4401TEST01', orderNo: 'T/2' }), at: '2026-11-05T00:00:00.000Z' },
    ],
    ...changes,
  };
}

export function describeWaybills(name: string, make: () => Waybills): void {
  describe(name, () => {
    it('gives back what was saved, under carrier and number', async () => {
      const waybills = make();
      const file = waybillFile();

      expect(await waybills.save(file)).toBe('saved');

      expect(await waybills.load(file.logisticsCode, file.logisticsNo, 'strong')).toEqual(file);
      expect(await waybills.load('another', file.logisticsNo, 'strong')).toBeNull();
    });

    it('keeps a file that only claims fill', async () => {
      const waybills = make();
      const file = waybillFile({ versions: [] });

      await waybills.save(file);

      expect(await waybills.load(file.logisticsCode, file.logisticsNo, 'strong')).toEqual(file);
    });

    it('lets exactly one of many parallel saves win', async () => {
      const waybills = make();
      const file = waybillFile();

      const answers = await Promise.all(Array.from({ length: 10 }, () => waybills.save(file)));

      expect(answers.filter((answer) => answer === 'saved')).toHaveLength(1);
      expect(await waybills.save({ ...file, rev: 2 })).toBe('saved');
      expect(await waybills.save({ ...file, rev: 2 })).toBe('stale');
    });
  });
}
