import type { BatchDraw } from './draw-day.ts';
import type { InspectionKind } from './instruction.ts';
import type { SelectionReason } from './verdict.ts';

/** A parcel chosen for inspection, on its way to a sampling list. */
export interface Pick {
  /** Stable for a parcel and the reason of its choice: re-delivery lists it once. */
  readonly pickId: string;
  readonly ebpCode: string;
  readonly orderNo: string;
  readonly customsCode: string;
  readonly reason: SelectionReason | 'officer';
  /** Finding codes behind a targeted pick. */
  readonly codes: readonly string[];
  readonly score: number;
  readonly pickedAt: string;
  /** Whether the random draw alone would have chosen it: such a pick is never given up. Absent: when the reason is `random`. */
  readonly atRandom?: boolean;
  /** What its instructions ask for; absent for an ordinary physical inspection. */
  readonly needs?: readonly InspectionKind[];
  /** Customs codes of merchant, carrier and agent: whoever must keep out of their affairs is not sent. */
  readonly merchant?: string;
  readonly carrier?: string;
  readonly agent?: string;
  /** 10-digit tariff number of the first goods line: like goods stand together. */
  readonly hs?: string;
  /** Buyers seen with the phone and at the address when it was picked; absent where nobody looked. For the log of results. */
  readonly links?: { readonly phoneBuyers: number; readonly addressBuyers: number };
}

/** What an inspector counted on a goods line, as decimal text, and the unit where it is not the declared one. */
export interface CountedLine {
  readonly gnum: string;
  readonly qty: string;
  readonly unit?: string | undefined;
}

/** A photo by its SHA-256 (hex): the image itself stays at the site. */
export interface PhotoDigest {
  readonly sha256: string;
  readonly mediaType: 'image/jpeg' | 'image/png' | 'image/webp' | 'image/heic';
  readonly bytes: number;
}

/** What an inspector reported. It stands once `signedBy` is another person, where the outcome needs two (policy). */
export interface InspectionReport {
  readonly outcome: string;
  readonly note: string;
  readonly quantities: readonly CountedLine[];
  readonly photos: readonly PhotoDigest[];
  readonly minutes: number | null;
  readonly by: string;
  readonly at: string;
  readonly signedBy: string | null;
}

/** Why a pick is inspected by nobody: its site had no slots for it, or two supervisors took it off. */
export interface Shedding {
  readonly reason: 'no-slots' | 'taken-off';
  readonly at: string;
}

/** A pick and where it stands: on one list, in the pool of its site (`listId` null), or given up. `rev` counts its writes. */
export interface PlacedPick extends Pick {
  readonly rev: number;
  readonly listId: string | null;
  /** Place on the list: says which two inspect. */
  readonly seat: number | null;
  readonly shed: Shedding | null;
  readonly report: InspectionReport | null;
  /** The result that stands, and since when. */
  readonly outcome: string | null;
  readonly resultAt: string | null;
}

/**
 * A place in the line of a site; `rank` sorts, the first in line first. It counts while the pick waits under that `rev`, and never
 * again: so an old one can be thrown away by anybody at any time.
 */
export interface PoolTicket {
  readonly customsCode: string;
  readonly rank: string;
  readonly pickId: string;
  readonly rev: number;
}

/** An inspector on a list, with what a place rests on: inspections in this shift, skills, and firms to keep out of. */
export interface ListedInspector {
  readonly id: string;
  readonly name: string;
  readonly capacity: number;
  readonly skills?: readonly string[];
  readonly recusals?: readonly string[];
}

/** One inspection that a list has room for: two inspectors by their place in the drawn order, and the pick that took it. */
export interface Seat {
  readonly pair: readonly [number, number];
  readonly pickId: string | null;
}

/** What people changed of what was drawn: proposed by one supervisor, in force by the word of another. */
export interface Override {
  readonly id: string;
  readonly kind: 'replace-inspector' | 'take-off' | 'put-on';
  /** Inspector, pick or parcel that it is about. */
  readonly subject: string;
  readonly reason: string;
  readonly proposedBy: string;
  readonly proposedAt: string;
  readonly confirmedBy: string | null;
  readonly confirmedAt: string | null;
}

/**
 * The picks of one site and shift and the inspectors drawn for them. `id` is `<customs>-<day>-<shift>`, `day` the China day on which
 * the shift begins. There are as many seats as inspections can be done: a list never holds more. `rev` counts its writes.
 */
export interface SamplingList {
  readonly id: string;
  readonly rev: number;
  readonly customsCode: string;
  readonly day: string;
  readonly shift: string;
  /** ISO instants. */
  readonly from: string;
  readonly until: string;
  /** Population and excluded people were frozen with their Merkle root before the draw; `chosen` is the drawn order. */
  readonly draw: BatchDraw;
  readonly isDrawn: boolean;
  /** In the drawn order. */
  readonly inspectors: readonly ListedInspector[];
  readonly seats: readonly Seat[];
  /** Picks that gave their seat back: not found, or taken off. */
  readonly left: readonly string[];
  /** Seats that top-up picks leave free for what is still to come. */
  readonly reserve: number;
  /** Whether its shift ended, so that nobody is seated any more; and whether what was not inspected has moved on. */
  readonly isClosed: boolean;
  readonly isHandedOver: boolean;
  readonly overrides: readonly Override[];
}
