import { coversDistrict } from '../../shared/domain/desk/in-sight.ts';
import type { Lead, LeadRight } from '../../shared/model/lead.ts';
import type { LeadFeedback } from '../../shared/model/lead-feedback.ts';
import { parcelKey } from '../../shared/model/parcel-key.ts';
import type { Caller } from '../../shared/model/person.ts';
import type { LeadView } from '../../shared/wire/http/schemas/leads.ts';

/** The whole lead, and as evidence the parcels of the official's district. */
export function officialLead(lead: Lead, caller: Pick<Caller, 'customs'>, feedback: readonly LeadFeedback[]): LeadView {
  const { rights, evidence, firstSeen, lastSeen, ...rest } = lead;
  return {
    ...rest,
    firstSeen: instantOf(firstSeen),
    lastSeen: instantOf(lastSeen),
    rights: rights.map(rightView),
    evidence: evidence
      .filter(({ customsCode }) => coversDistrict(caller, customsCode))
      .map(({ parcel, declared, ...row }) => ({ ...row, parcel: parcelKey(parcel), declared: instantOf(declared) })),
    feedback: [...feedback],
  };
}

/** What concerns the holder's own rights: which merchants, how often, spelled how. No other goods, no parcel, no buyer's payment, no rank. */
export function holderLead({ id, kind, rights, evidence }: Lead, own: ReadonlySet<string>): LeadView {
  const shown = rights.filter(({ recordNo }) => own.has(recordNo));
  return {
    id,
    kind,
    merchants: [...new Set(shown.flatMap(({ merchants }) => merchants))].toSorted(),
    firstSeen: instantOf(Math.min(...shown.map((right) => right.firstSeen))),
    lastSeen: instantOf(Math.max(...shown.map((right) => right.lastSeen))),
    rights: shown.map(rightView),
    evidence: evidence.flatMap(({ merchant, declared, uses }) => {
      const ownUses = uses.filter(({ recordNo }) => own.has(recordNo));
      if (ownUses.length === 0) return [];
      const seen = ownUses.map(({ recordNo, mark, view, spelled }) => ({ recordNo, mark, view, spelled }));
      return [{ merchant, declared: instantOf(declared), uses: seen }];
    }),
  };
}

function rightView({ firstSeen, lastSeen, ...right }: LeadRight): LeadView['rights'][number] {
  return { ...right, firstSeen: instantOf(firstSeen), lastSeen: instantOf(lastSeen) };
}

function instantOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString();
}
