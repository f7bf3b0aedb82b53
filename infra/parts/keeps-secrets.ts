import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { letUseTable } from './access.ts';
import type { Stores } from './stores.ts';

/** The keys of tokens and draws: whichever function first needs one makes it, by a conditional put. */
export function keepsSecrets(fn: LambdaFunction, { reference }: Pick<Stores, 'reference'>): void {
  letUseTable(fn, reference, ['GetItem', 'PutItem']);
}
