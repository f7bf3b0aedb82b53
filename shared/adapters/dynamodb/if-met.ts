import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { orBusy } from '../system/or-busy.ts';

/** Waits for a conditional write: its answer, or null when the condition did not hold. */
export async function ifMet<T>(call: Promise<T>): Promise<T | null> {
  try {
    return await orBusy(call);
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return null;
    throw error;
  }
}
