import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { letListObjects, letUseObjects } from './access.ts';
import type { Stores } from './stores.ts';

/** What was selected, and what inspections found, by day. */
type DayLog = 'selections/' | 'results/';

export function readsLogs(fn: LambdaFunction, { raw }: Pick<Stores, 'raw'>, ...logs: readonly DayLog[]): void {
  for (const log of logs) {
    letListObjects(fn, raw, log);
    letUseObjects(fn, raw, log, ['GetObject']);
  }
}
