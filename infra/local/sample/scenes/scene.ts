import type { Document } from '../../../../shared/model/document/document.ts';
import { chinaTime17, millisOfChinaTime } from '../../../../shared/notation/china-time.ts';
import type { Shop } from '../shop.ts';
import type { Story } from '../story.ts';

/** One kind of thing that happens on a day of trade. */
export interface Scene {
  readonly name: string;
  /** How many parcels one play of it makes. */
  readonly parcels: number;
  /** Parcels of it among a thousand; each scene is played at least once. */
  readonly perThousand: number;
  /** The documents that it sends; none where the market has not what it needs. */
  readonly play: (shop: Shop) => readonly Document[];
}

/** The four documents as they are. */
export function all({ order, payment, waybill, declaration }: Story): readonly Document[] {
  return [
    { type: 'payment', body: payment },
    { type: 'order', body: order },
    { type: 'waybill', body: waybill },
    { type: 'declaration', body: declaration },
  ];
}

/** `YYYYMMDDhhmmss` so many minutes later. */
export function minutesLater(time14: string, minutes: number): string {
  return chinaTime17(new Date(millisOfChinaTime(time14) + minutes * 60_000).toISOString()).slice(0, 14);
}
