import * as z from 'zod';
import { InstructionHit } from './instruction.ts';
import { ParcelFacts } from './parcel-facts.ts';
import { StoredParcelId } from './stored-parcel-id.ts';
import { SelectionReason } from './verdict.ts';

/**
 * How a declared parcel fared in the selection, chosen or not: one line of the log of selections. Of several of a parcel the one with
 * the greatest `rev` counts. From these come replays, published draws, estimates and what the model learns from.
 */
export const SelectionRecord = z.object({
  parcel: StoredParcelId,
  rev: z.number(),
  /** The number that customs gave the declaration when it came, and the day of that (China), whose key drew. */
  entryNo: z.string(),
  day: z.string(),
  customsCode: z.string(),
  lane: z.enum(['green', 'yellow', 'red']),
  stratum: z.string(),
  /** The random rate of the stratum, and the drawn fraction: the parcel is drawn at random exactly when draw < rate. */
  rate: z.string(),
  draw: z.string(),
  /** Inclusion probability π in [0, 1] by all reasons together. */
  probability: z.number(),
  reason: SelectionReason.nullable(),
  instructions: z.array(InstructionHit),
  facts: ParcelFacts,
  /** What the learnt model gave, and its version; null where none was in force. */
  model: z.object({ version: z.string(), score: z.number() }).nullable(),
  /** What a challenger would have given, in shadow. */
  challenger: z.object({ version: z.string(), score: z.number() }).nullable(),
});
export type SelectionRecord = z.infer<typeof SelectionRecord>;
