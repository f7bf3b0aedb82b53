import type { Weekly } from './read-declarations.ts';
import { riskiest } from './riskiest.ts';
import type { Targeter } from './targeter.ts';

/** A declaration with its score and whether it was inspected. `row` is the same object as was given. */
export interface Inspected<T> {
  readonly row: T;
  readonly score: number;
  readonly isInspected: boolean;
}

/**
 * Goes through weeks in their order: scores a week, inspects its riskiest `percent`, and learns only from what was inspected, once the
 * week is over. Answers in the order given. Every row counts 1: the top of a ranking was not drawn, so no probability can be divided by.
 */
export function weekByWeek<T extends Weekly>(targeter: Targeter, rows: readonly T[], percent: number): Inspected<T>[] {
  const answers = new Map<T, Inspected<T>>();
  const weeks = Map.groupBy(rows, ({ week }) => week);
  for (const week of [...weeks.keys()].toSorted((a, b) => a - b)) {
    const ofWeek = weeks.get(week) ?? [];
    const scored = ofWeek.map((row) => ({ id: row.id, row, score: targeter.scoreOf(row) }));
    const inspected = new Set(riskiest(scored, percent));
    for (const [at, { row, score }] of scored.entries())
      answers.set(row, { row, score, isInspected: inspected.has(at) });
    for (const [at, row] of ofWeek.entries()) if (inspected.has(at)) targeter.learn(row, row.isFraud);
  }
  return rows.flatMap((row) => answers.get(row) ?? []);
}
