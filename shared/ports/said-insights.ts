import type { Said } from '../model/insight.ts';

/** What looking back has told so far, by parcel: the memory from one look to the next. */
export interface SaidInsights {
  load(): Promise<ReadonlyMap<string, Said>>;
  save(said: ReadonlyMap<string, Said>): Promise<void>;
}
