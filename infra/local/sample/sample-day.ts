import type { Document, DocumentType } from '../../../shared/model/document/document.ts';
import type { Reference } from '../../../shared/model/reference.ts';
import { millisOfChinaTime } from '../../../shared/notation/china-time.ts';
import { marketOf } from './market.ts';
import { type Random, seededRandom } from './random.ts';
import { fraudScenes } from './scenes/frauds.ts';
import { everyday, honestScenes } from './scenes/honest.ts';
import type { Scene } from './scenes/scene.ts';
import { slipScenes } from './scenes/slips.ts';
import { openShop } from './shop.ts';

/** A document as it arrives (interfaces.md §4): `at` is an ISO instant, `sender` the enterprise that sends it. */
export type DocumentEvent = Document & { readonly at: string; readonly sender: string };

export interface DayWish {
  readonly seed: number;
  /** About how many parcels; at least one of each scene. */
  readonly parcels: number;
  /** Calendar day of China, YYYY-MM-DD. */
  readonly day: string;
  readonly reference: Reference;
}

const SCENES = [...fraudScenes, ...slipScenes, ...honestScenes];

/** The sentence that says what a reference lacks for a sample day; null when it has all. */
export function lackFor(reference: Reference): string | null {
  const market = marketOf(reference);
  return typeof market === 'string' ? market : null;
}

/** The documents of a day in order of arrival; none when the reference lacks what it needs (`lackFor` says what). */
export function sampleDay({ seed, parcels, day, reference }: DayWish): DocumentEvent[] {
  const market = marketOf(reference);
  if (typeof market === 'string') return [];
  const random = seededRandom(seed);
  const shop = openShop(market, random, day, String(Math.abs(seed) % 1000).padStart(3, '0'));
  return programme(parcels, random)
    .flatMap((scene) => scene.play(shop))
    .map((document) => eventOf(document, random))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

function programme(parcels: number, random: Random): Scene[] {
  const special = SCENES.flatMap((scene) => {
    const plays = Math.max(1, Math.round((parcels * scene.perThousand) / 1000 / scene.parcels));
    return Array.from({ length: plays }, () => scene);
  });
  const taken = special.reduce((sum, scene) => sum + scene.parcels, 0);
  const ordinary = Array.from({ length: Math.max(0, parcels - taken) }, () => everyday);
  return random.shuffled([...special, ...ordinary]);
}

/** A document arrives some seconds after it was made. */
function eventOf(document: Document, random: Random): DocumentEvent {
  const made = millisOfChinaTime(document.body.appTime);
  return { at: new Date(made + 2_000 + random.below(90_000)).toISOString(), sender: senderOf(document), ...document };
}

const SENDER_FIELD: Record<DocumentType, string> = {
  order: 'ebpCode',
  payment: 'payCode',
  waybill: 'logisticsCode',
  waybillStatus: 'logisticsCode',
  declaration: 'agentCode',
  cancel: 'agentCode',
  return: 'agentCode',
};

function senderOf(document: Document): string {
  return String(Object.entries(document.body).find(([field]) => field === SENDER_FIELD[document.type])?.[1]);
}
