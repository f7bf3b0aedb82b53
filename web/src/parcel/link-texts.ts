import type { Bilingual } from '../../../shared/model/finding.ts';
import type { LinkNode } from '../../../shared/wire/http/schemas/parcel.ts';
import { COUNT_TEXTS, LINK_TEXTS, NODE_NAMES, ONE_TEXTS } from '../words/link-names.ts';
import { LANE_NAMES, nameIn, STATE_NAMES } from '../words/names.ts';
import { filled } from '../words/texts.ts';

const COUNT_CAP = 9999;
const SHOWN = 6;

/** `9999+` from ten thousand on. */
export function countText(count: number): string {
  return count > COUNT_CAP ? `${COUNT_CAP}+` : String(count);
}

/** How many of what stand behind something, with thousands: `1,000,000 buyers`. */
export function countedText({ count, counted }: Pick<LinkNode, 'count' | 'counted'>): Bilingual {
  const texts = count === 1 ? ONE_TEXTS : COUNT_TEXTS;
  const otherwise = count === 1 ? LINK_TEXTS.once : LINK_TEXTS.times;
  return filled(texts[counted] ?? otherwise, { n: count.toLocaleString('en-US') });
}

/** A node in a sentence: what it is, which one, how many parcels touch it or where the parcel stands. */
export function nodeText({ kind, label, count, counted, parcel, steps }: LinkNode): Bilingual {
  const name = steps === 0 ? LINK_TEXTS.here : nameIn(NODE_NAMES, kind);
  const more = parcel === undefined ? [countedText({ count, counted })] : standing(parcel);
  return {
    zh: [`${name.zh} ${label.zh}`, ...more.map(({ zh }) => zh)].join(' · '),
    en: [`${name.en} ${label.en === label.zh ? '' : label.en}`.trim(), ...more.map(({ en }) => en)].join(' · '),
  };
}

/** The end of an order number is what tells it from its neighbours. */
export function shortNumber(orderNo: string): string {
  return orderNo.length > SHOWN + 2 ? `…${orderNo.slice(-SHOWN)}` : orderNo;
}

function standing({ lane, state }: NonNullable<LinkNode['parcel']>): readonly Bilingual[] {
  return [lane === null ? LINK_TEXTS.unknownLane : LANE_NAMES[lane], nameIn(STATE_NAMES, state)];
}
