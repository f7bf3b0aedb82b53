import type { WaybillFile } from '../model/waybill-file.ts';

/** Waybill numbers by carrier and number. */
export interface Waybills {
  load(logisticsCode: string, logisticsNo: string, read: 'eventual' | 'strong'): Promise<WaybillFile | null>;
  /** Writes if the stored rev is `file.rev - 1` (0: nothing stored). */
  save(file: WaybillFile): Promise<'saved' | 'stale'>;
}
