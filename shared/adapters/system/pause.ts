import { setTimeout } from 'node:timers/promises';

/** Waits before try number `attempt` (0 is the first repeat): up to 20 ms, doubling, at random so that rivals part. */
export async function pause(attempt: number): Promise<void> {
  await setTimeout(Math.random() * 20 * 2 ** attempt);
}
