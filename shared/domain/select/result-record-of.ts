import type { Dossier, InspectionResult } from '../../model/dossier.ts';
import type { ParcelFacts } from '../../model/parcel-facts.ts';
import { parcelId } from '../../model/parcel-key.ts';
import type { Pick as Chosen } from '../../model/pick.ts';
import type { ResultRecord } from '../../model/result-record.ts';

export interface ResultInput {
  readonly dossier: Pick<Dossier, 'key' | 'verdict'>;
  readonly pick: Chosen;
  readonly result: InspectionResult;
  /** Facts of the parcel; how shared its phone and address were stands on the pick. */
  readonly facts: ParcelFacts;
  readonly entryNo: string;
  readonly minutes: number | null;
}

/**
 * What the log of results keeps of an inspection: with the chances that the parcel had, so that it stands for those that nobody opened
 * (rules.md §8.6). Of verdicts from before rates were kept apart, `probability` is the rate of all that were not red.
 */
export function resultRecordOf({ dossier, pick, result, facts, entryNo, minutes }: ResultInput): ResultRecord {
  const { key, verdict } = dossier;
  const selection = verdict?.selection;
  const rate = selection?.rate ?? (verdict?.lane === 'red' ? 0 : (selection?.probability ?? 0));
  const drawn = (selection?.instructions ?? []).filter((hit) => hit.drawn);
  return {
    pickId: pick.pickId,
    parcel: parcelId(key),
    entryNo: selection?.entryNo ?? entryNo,
    customsCode: pick.customsCode,
    listId: result.listId,
    outcome: result.outcome,
    reason: pick.reason,
    stratum: selection?.stratum ?? '',
    rate,
    probability: selection?.probability ?? 0,
    atRandom: selection !== undefined && Number(selection.draw) < rate,
    instructions: drawn.map(({ id }) => id),
    codes: [...pick.codes],
    facts: { ...facts, ...pick.links },
    model: selection?.model ?? null,
    lane: verdict?.lane ?? 'green',
    pickedAt: pick.pickedAt,
    at: result.at,
    minutes,
  };
}
