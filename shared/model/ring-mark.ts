import * as z from 'zod';
import { StoredParcelId } from './stored-parcel-id.ts';

/** By what a ring is known again; all but the phone within one merchant, so that a ring does not taint the neighbours of another. */
export const RingMarkKind = z.enum(['phone', 'consignee', 'street', 'block', 'area', 'article']);
export type RingMarkKind = z.infer<typeof RingMarkKind>;

/** What most parcels that share it gave away when somebody last looked back. People and places go by the tokens of traces. */
export const RingMark = z.object({
  kind: RingMarkKind,
  key: z.string(),
  /** Parcels that the look found, and all that share the key, found or not. */
  flagged: z.number(),
  all: z.number(),
  /** Code of the finding that leads most of the found parcels. */
  code: z.string(),
  /** Some of the found parcels. */
  parcels: z.array(StoredParcelId),
});
export type RingMark = z.infer<typeof RingMark>;

/** The marks of a look, strongest first; `asOf` is the ISO instant up to which was looked when they last changed. */
export const RingMarks = z.object({ asOf: z.string(), marks: z.array(RingMark) });
export type RingMarks = z.infer<typeof RingMarks>;
