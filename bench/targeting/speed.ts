import { learningTargeter } from '../../infra/commands/target/targeter.ts';
import { median } from '../figure.ts';
import type { StreamRow } from './read-stream.ts';

export interface Speed {
  readonly scoreMicros: number;
  readonly learnMicros: number;
  /** Of all scores, so that none can be left out by a compiler. */
  readonly sum: number;
}

/** Microseconds of the processor for a score and for an update, interleaved in blocks on a growing model; the middle block counts. */
export function speedOf(rows: readonly StreamRow[], block = 5000): Speed {
  const targeter = learningTargeter();
  const scores: number[] = [];
  const updates: number[] = [];
  let sum = 0;
  for (let from = 0; from + block <= rows.length; from += block) {
    const some = rows.slice(from, from + block);
    scores.push(microsEach(some, (row) => (sum += targeter.scoreOf(row))));
    updates.push(microsEach(some, (row) => targeter.learn(row, row.isFraud)));
  }
  return { scoreMicros: median(scores), learnMicros: median(updates), sum };
}

/** Microseconds of the processor that an act takes, on average over the rows. */
export function microsEach<Row>(rows: readonly Row[], act: (row: Row) => void): number {
  const begun = process.cpuUsage();
  for (const row of rows) act(row);
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / rows.length;
}
