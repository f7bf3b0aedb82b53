import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { TABLE_KEY } from '../../names/tables.ts';

export type Item = Record<string, AttributeValue>;

export function itemKey(pk: string, sk: string): Item {
  return { [TABLE_KEY.partition]: { S: pk }, [TABLE_KEY.sort]: { S: sk } };
}

/** A text attribute; '' where the item has none (DynamoDB keys and our attributes are never empty). */
export function textOf(item: Item | undefined, name: string): string {
  return item?.[name]?.S ?? '';
}

export function numberOf(item: Item | undefined, name: string): number {
  return Number(item?.[name]?.N ?? 0);
}

export function bytesOf(item: Item | undefined, name: string): Uint8Array {
  return item?.[name]?.B ?? new Uint8Array();
}

/** Condition under which the revision before `rev` is what is stored. */
export function revisionBefore(rev: number): {
  readonly ConditionExpression: string;
  readonly ExpressionAttributeValues?: Item;
} {
  if (rev === 1) return { ConditionExpression: `attribute_not_exists(${TABLE_KEY.partition})` };
  return { ConditionExpression: 'rev = :seen', ExpressionAttributeValues: { ':seen': { N: String(rev - 1) } } };
}
