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
}

/** A pick as it stands on a list. */
export interface ListedPick extends Pick {
  readonly listId: string;
  readonly outcome: string | null;
  readonly resultAt: string | null;
}

/** The picks of one site and day (China time, YYYY-MM-DD) and the inspectors drawn for them. `id` is `<customs>-<day>`. */
export interface SamplingList {
  readonly id: string;
  readonly customsCode: string;
  readonly day: string;
  readonly inspectors: readonly { readonly id: string; readonly name: string }[];
  readonly count: number;
}
