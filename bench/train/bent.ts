import type { Random } from '../../infra/local/sample/random.ts';
import type { Trace } from '../../shared/model/trace.ts';

/** A trace that a ring may bend: structure of its own, nothing shared. */
export type Bent = { -readonly [K in keyof Trace]: Trace[K] extends object ? Mutable<Trace[K]> : Trace[K] };
type Mutable<T> = T extends readonly (infer E)[]
  ? Mutable<E>[]
  : T extends string
    ? T
    : T extends object
      ? { -readonly [K in keyof T]: Mutable<T[K]> }
      : T;

/** Honest traffic to make rings of: no parcel is handed out twice, and fewer may come than asked for. */
export interface Stage {
  readonly random: Random;
  /** Of one parcel, fen. */
  readonly limitFen: number;
  /** Parcels of one merchant. */
  readonly take: (count: number) => Bent[];
  /** Parcels of one merchant, or of a shell firm that some honest parcels cover. */
  readonly crew: (count: number) => Bent[];
  /** So many merchants, each with some of its parcels. */
  readonly merchants: (count: number, each: number) => Bent[][];
  /** Puts a parcel on another platform, with an account of that platform. */
  readonly moveTo: (platform: string, trace: Bent) => void;
  /** The greatest account number of the platform; null when it has none. */
  readonly newest: (platform: string) => number | null;
  readonly platforms: readonly string[];
}
