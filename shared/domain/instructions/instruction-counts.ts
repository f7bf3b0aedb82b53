import type { Instruction } from '../../model/instruction.ts';
import type { ResultRecord } from '../../model/result-record.ts';
import type { SelectionRecord } from '../../model/selection-record.ts';
import { dayAfter, daysBefore } from '../../notation/china-time.ts';

/** Parcels that an instruction sent, how many of them were opened, and the finds. */
export interface Counts {
  readonly hits: number;
  readonly inspected: number;
  readonly finds: number;
}

/** By `<id>@<version>`: every publication begins anew. */
export type CountsByVersion = Readonly<Record<string, Counts>>;

/** What is known of the instructions in force: closed days summed up to `through`, the days after it one by one. */
export interface CountsKept {
  readonly asOf: string;
  readonly through: string;
  readonly closed: CountsByVersion;
  readonly open: Readonly<Record<string, CountsByVersion>>;
}

/** How many days a log may still grow: windows for late documents and inspections of held parcels end within them. */
const OPEN_DAYS = 7;
const NONE: Counts = { hits: 0, inspected: 0, finds: 0 };

export function versionKey({ id, version }: { readonly id: string; readonly version: number }): string {
  return `${id}@${version}`;
}

/** What one day says of the versions in force. A result counts for the version that was in force when the parcel was picked. */
export function countsOfDay(
  selections: readonly Pick<SelectionRecord, 'instructions'>[],
  results: readonly Pick<ResultRecord, 'instructions' | 'outcome' | 'pickedAt'>[],
  inForce: readonly Instruction[],
): CountsByVersion {
  const counts = new Map<string, Counts>(
    inForce.map(({ text, version }) => [versionKey({ id: text.id, version }), NONE]),
  );
  const add = (key: string, more: Partial<Counts>) => {
    const sofar = counts.get(key);
    if (sofar !== undefined) counts.set(key, summed(sofar, { ...NONE, ...more }));
  };
  for (const { instructions } of selections)
    for (const hit of instructions) if (hit.drawn) add(versionKey(hit), { hits: 1 });
  const byId = new Map(inForce.map((one) => [one.text.id, one]));
  for (const { instructions, outcome, pickedAt } of results) {
    if (outcome === 'not-found') continue;
    for (const id of instructions) {
      const own = byId.get(id);
      if (own === undefined || pickedAt < own.changedAt) continue;
      add(versionKey({ id, version: own.version }), { inspected: 1, finds: outcome === 'nothing-found' ? 0 : 1 });
    }
  }
  return Object.fromEntries([...counts].filter(([, { hits, inspected }]) => hits + inspected > 0));
}

/** Days to read again, oldest first: today and yesterday; once a day all that may have grown. */
export function daysToRead(kept: CountsKept | null, today: string): string[] {
  const first = kept === null ? daysBefore(today, OPEN_DAYS) : dayAfter(kept.through);
  const from = kept?.asOf === today ? daysBefore(today, 1) : first;
  const days: string[] = [];
  for (let day = from; day <= today; day = dayAfter(day)) days.push(day);
  return days;
}

/** The counts with days read anew in place of what they said before; days that cannot grow any more are summed up. */
export function countsKept(
  kept: CountsKept | null,
  read: Readonly<Record<string, CountsByVersion>>,
  today: string,
  inForce: readonly Instruction[],
): CountsKept {
  const through = daysBefore(today, OPEN_DAYS + 1);
  const days = Object.entries({ ...kept?.open, ...read }).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const closing = days.flatMap(([day, counts]) => (day <= through ? [counts] : []));
  const known = new Set(inForce.map(({ text, version }) => versionKey({ id: text.id, version })));
  const closed = Object.entries(totals([kept?.closed ?? {}, ...closing])).filter(([key]) => known.has(key));
  return {
    asOf: today,
    through: kept !== null && kept.through > through ? kept.through : through,
    closed: Object.fromEntries(closed),
    open: Object.fromEntries(days.filter(([day]) => day > through)),
  };
}

/** What is known of a version in all. */
export function countsOf({ closed, open }: CountsKept, key: string): Counts {
  return totals([closed, ...Object.values(open)])[key] ?? NONE;
}

function totals(parts: readonly CountsByVersion[]): CountsByVersion {
  const sum = new Map<string, Counts>();
  for (const part of parts)
    for (const [key, counts] of Object.entries(part)) sum.set(key, summed(sum.get(key) ?? NONE, counts));
  return Object.fromEntries(sum);
}

function summed(a: Counts, b: Counts): Counts {
  return { hits: a.hits + b.hits, inspected: a.inspected + b.inspected, finds: a.finds + b.finds };
}
