import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { StateStack } from '../stacks/state.ts';
import { mayUseObjects, mayUseTable } from './grants.ts';

/** Reads the published reference data and policy. `secrets`: also makes a secret if it is the first to ask for it. */
export function mayReadReference(fn: LambdaFunction, { key, reference, raw }: StateStack, secrets = false): void {
  mayUseTable(fn, reference, key, 'GetItem', ...(secrets ? (['PutItem'] as const) : []));
  mayUseObjects(fn, raw, key, 'reference/', 'GetObject');
}
