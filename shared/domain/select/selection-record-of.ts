import type { Dossier } from '../../model/dossier.ts';
import type { ParcelFacts } from '../../model/parcel-facts.ts';
import { parcelId } from '../../model/parcel-key.ts';
import type { SelectionRecord } from '../../model/selection-record.ts';
import { entryDay } from '../../notation/entry-number.ts';

const DIGITS = 12;

/** What the log of selections keeps of a verdict; null before there is one, and of verdicts from before entries had numbers. */
export function selectionRecordOf(
  { key, rev, verdict }: Pick<Dossier, 'key' | 'rev' | 'verdict'>,
  facts: ParcelFacts,
  challenger: SelectionRecord['challenger'],
): SelectionRecord | null {
  if (verdict === null) return null;
  const { selection, lane, versions } = verdict;
  const { entryNo, rate, stratum, draw, probability, reason, model } = selection;
  if (entryNo === undefined || rate === undefined) return null;
  return {
    parcel: parcelId(key),
    rev,
    entryNo,
    day: entryDay(entryNo),
    customsCode: facts.customsCode,
    lane,
    stratum,
    rate: rate.toFixed(DIGITS),
    draw,
    probability,
    reason,
    instructions: selection.instructions ?? [],
    facts,
    model: model === undefined ? null : { version: versions.model, score: model },
    challenger,
  };
}
