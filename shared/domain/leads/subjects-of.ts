import type { LeadKind } from '../../model/lead.ts';
import type { Trace, TracedMark } from '../../model/trace.ts';

/** A parcel that uses recorded rights without a recognised innocent cause, and those uses. */
export interface SuspiciousParcel {
  readonly trace: Trace;
  readonly uses: readonly TracedMark[];
}

/** Parcels that have a merchant or a link in common. */
export interface Subject {
  readonly kind: LeadKind;
  readonly key: string;
  /** By time of declaration. */
  readonly parcels: readonly SuspiciousParcel[];
  /** How many other parcels it has. */
  readonly clean: number;
}

/** The keys of a parcel, of each kind. What joins merchants stands on the sending side, or is where parcels go together. */
const KEYS: Readonly<Record<LeadKind, (trace: Trace) => readonly (string | undefined)[]>> = {
  merchant: ({ firms }) => [firms.merchant],
  agent: ({ firms }) => [firms.agent],
  payer: ({ payments }) => payments.map(({ payer }) => payer),
  waybills: ({ waybillBlock }) => [waybillBlock],
  street: ({ consignee }) => [consignee.street],
};
const KINDS = Object.entries(KEYS) as [LeadKind, (typeof KEYS)[LeadKind]][]; // the names are those of KEYS

/** Every merchant and every link of suspicious parcels. Depends on the set of traces, not on their order. */
export function subjectsOf(traces: readonly Trace[]): readonly Subject[] {
  const parcels = new Map<string, { kind: LeadKind; key: string; parcels: SuspiciousParcel[]; clean: number }>();
  const suspicious = traces.flatMap((trace): SuspiciousParcel[] => {
    const uses = (trace.marks ?? []).filter(({ isBenign }) => !isBenign);
    return uses.length > 0 ? [{ trace, uses }] : [];
  });
  for (const parcel of suspicious.toSorted(byTime))
    for (const { kind, key, name } of namesOf(parcel.trace)) {
      const subject = parcels.get(name) ?? { kind, key, parcels: [], clean: 0 };
      parcels.set(name, subject);
      subject.parcels.push(parcel);
    }
  const seen = new Set(suspicious.map(({ trace }) => trace.parcel));
  for (const trace of traces) {
    if (seen.has(trace.parcel)) continue;
    for (const { name } of namesOf(trace)) {
      const subject = parcels.get(name);
      if (subject !== undefined) subject.clean += 1;
    }
  }
  return [...parcels.values()];
}

function namesOf(trace: Trace): { kind: LeadKind; key: string; name: string }[] {
  return KINDS.flatMap(([kind, keysIn]) =>
    [...new Set(keysIn(trace))].flatMap((key) => (key ? [{ kind, key, name: `${kind} ${key}` }] : [])),
  );
}

function byTime({ trace: a }: SuspiciousParcel, { trace: b }: SuspiciousParcel): number {
  return a.times.declared - b.times.declared || (a.parcel < b.parcel ? -1 : 1);
}
