import type { WaybillFile } from '../../model/waybill-file.ts';
import type { Waybills } from '../../ports/waybills.ts';
import { PairMap } from './pair-map.ts';

export function memoryWaybills(): Waybills {
  const stored = new PairMap<WaybillFile>();
  return {
    async load(logisticsCode, logisticsNo) {
      return stored.get(logisticsCode, logisticsNo) ?? null;
    },

    async save(file) {
      const { logisticsCode, logisticsNo } = file;
      if ((stored.get(logisticsCode, logisticsNo)?.rev ?? 0) !== file.rev - 1) return 'stale';
      stored.set(logisticsCode, logisticsNo, Object.freeze(file));
      return 'saved';
    },
  };
}
