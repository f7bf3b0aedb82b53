import { weekByWeek } from '../../infra/commands/target/week-by-week.ts';
import type { Contender } from './contenders.ts';
import { precisionOf } from './precision-of.ts';
import type { StreamRow } from './read-stream.ts';

/** The weeks before this one are labelled from the start. */
const FIRST_WEEK = 4;

/** Protocol C of `data/targeting`: hits among the inspected, when only what was inspected is ever learnt. */
export function weeklyStream({ begin }: Contender, rows: readonly StreamRow[], percent: number): number {
  const targeter = begin();
  for (const row of rows) if (row.week < FIRST_WEEK) targeter.learn(row, row.isFraud);
  const later = rows.filter(({ week }) => week >= FIRST_WEEK);
  const answers = weekByWeek(targeter, later, percent);
  return precisionOf(answers.filter(({ isInspected }) => isInspected).map(({ row }) => row.isFraud));
}
