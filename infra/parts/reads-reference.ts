import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { letUseObjects, letUseTable } from './access.ts';
import type { Stores } from './stores.ts';

/** The published reference data: the item that names the version in force, and its object. */
export function readsReference(fn: LambdaFunction, { reference, raw }: Pick<Stores, 'reference' | 'raw'>): void {
  letUseTable(fn, reference, ['GetItem']);
  letUseObjects(fn, raw, 'reference/', ['GetObject']);
}
