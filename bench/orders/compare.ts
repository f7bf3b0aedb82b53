import * as z from 'zod';

export const VerdictLine = z.looseObject({
  ebpCode: z.string(),
  orderNo: z.string(),
  lane: z.string().nullable(),
  score: z.number().nullable(),
  findings: z.array(z.looseObject({ code: z.string() })),
});
export type VerdictLine = z.infer<typeof VerdictLine>;

/** Findings that the time of arrival defines, and why. */
export const BY_ARRIVAL: Readonly<Record<string, string>> = {
  'waybill-reused': 'of two users of a number the second is the one whose 511 arrived later',
  'annual-limit':
    'the year is reserved in the order in which the 621 arrive, and the one that no longer fits is over it',
  'return-late': 'runs from the release, which follows the arrival of the last document awaited',
};

export interface Comparison {
  readonly parcels: number;
  /** Parcels that only one side has. */
  readonly missing: number;
  /** Parcels whose findings, lane or score differ. */
  readonly otherwise: number;
  /** Parcels by finding code, and by `lane` and `score` where no finding that arrival defines differs. */
  readonly byCode: ReadonlyMap<string, number>;
  /** Up to three parcels of each. */
  readonly examples: ReadonlyMap<string, readonly string[]>;
}

/** What follows when a finding comes or goes: the score it weighs in, and the lane. */
const CONSEQUENCES = ['lane', 'score', 'risk-score'];
const EXAMPLES = 3;

/** Compares the final verdicts of the same documents, delivered otherwise; clock times of the product itself are left out. */
export function compare(original: readonly VerdictLine[], other: readonly VerdictLine[]): Comparison {
  const others = new Map(other.map((line) => [nameOf(line), line]));
  const byCode = new Map<string, number>();
  const examples = new Map<string, string[]>();
  const known = new Set(original.map(nameOf));
  let missing = other.filter((line) => !known.has(nameOf(line))).length;
  let otherwise = 0;
  for (const line of original) {
    const counterpart = others.get(nameOf(line));
    if (counterpart === undefined) missing += 1;
    else {
      const codes = differing(line, counterpart);
      if (codes.length > 0) otherwise += 1;
      for (const code of codes) {
        byCode.set(code, (byCode.get(code) ?? 0) + 1);
        examples.set(code, [...(examples.get(code) ?? []), nameOf(line)].slice(0, EXAMPLES));
      }
    }
  }
  return { parcels: original.length, missing, otherwise, byCode, examples };
}

/** Codes that differ and are not defined by arrival. */
export function unexplained({ byCode }: Comparison): string[] {
  return [...byCode.keys()].filter((code) => BY_ARRIVAL[code] === undefined).toSorted();
}

function differing(a: VerdictLine, b: VerdictLine): string[] {
  const codes = new Set([...a.findings, ...b.findings].map(({ code }) => code));
  const others: string[] = [...codes].filter((code) => said(a, code) !== said(b, code));
  if (a.lane !== b.lane) others.push('lane');
  if (a.score !== b.score) others.push('score');
  const isByArrival = others.some((code) => BY_ARRIVAL[code] !== undefined);
  return isByArrival ? others.filter((code) => !CONSEQUENCES.includes(code)) : others;
}

function said({ findings }: VerdictLine, code: string): string {
  const own = findings.filter((finding) => finding.code === code).map(({ foundAt: _, ...finding }) => finding);
  return own
    .map((finding) => JSON.stringify(finding))
    .toSorted()
    .join('\n');
}

function nameOf({ ebpCode, orderNo }: VerdictLine): string {
  return `${ebpCode}/${orderNo}`;
}
