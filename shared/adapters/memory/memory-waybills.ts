import type { WaybillFile } from '../../model/waybill-file.ts';
import type { Waybills } from '../../ports/waybills.ts';

export function memoryWaybills(): Waybills {
  const stored = new Map<string, WaybillFile>();
  return {
    async load(logisticsCode, logisticsNo) {
      return stored.get(`${logisticsCode}#${logisticsNo}`) ?? null;
    },

    async save(file) {
      const key = `${file.logisticsCode}#${file.logisticsNo}`;
      if ((stored.get(key)?.rev ?? 0) !== file.rev - 1) return 'stale';
      stored.set(key, Object.freeze(file));
      return 'saved';
    },
  };
}
