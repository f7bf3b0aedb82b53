import * as z from 'zod';
import { linesOf } from '../lines-of.ts';

const Line = z.looseObject({
  ebpCode: z.string(),
  orderNo: z.string(),
  label: z.enum(['honest', 'honest-error', 'violation']),
  patterns: z.array(z.string()).default([]),
  ring: z.string().nullable().default(null),
  stealth: z.number().default(0),
  expectedFindings: z.array(z.string()).default([]),
});

/** What a label says of a parcel. A benign slip is an honest one with nothing to find. `isCareful` says that its ring nearly looks honest. */
export interface Label {
  readonly isGuilty: boolean;
  readonly isHonest: boolean;
  readonly isBenignSlip: boolean;
  readonly isCareful: boolean;
  readonly ring: string | null;
  readonly patterns: readonly string[];
}

/** As `grade.mjs` draws the line. */
const CAREFUL = 0.66;

/** Labels of a traffic set by parcel. */
export function labelsOf(path: string): ReadonlyMap<string, Label> {
  return new Map(
    linesOf(path)
      .map((line) => Line.parse(line))
      .map(({ ebpCode, orderNo, label, patterns, ring, stealth, expectedFindings }) => [
        `${ebpCode}/${orderNo}`,
        {
          isGuilty: label === 'violation',
          isHonest: label === 'honest',
          isBenignSlip: label === 'honest-error' && expectedFindings.length === 0,
          isCareful: label === 'violation' && stealth >= CAREFUL,
          ring: label === 'violation' ? ring : null,
          patterns,
        },
      ]),
  );
}
