import { Busy } from '../../faults/busy.ts';

/** Codes of the SDK and of Node that mean "later": throttling, time-outs, broken connections. */
const LATER = new Set([
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'ThrottlingException',
  'Throttling',
  'TooManyRequestsException',
  'RequestThrottled',
  'SlowDown',
  'LimitExceededException',
  'TransactionConflictException',
  'TimeoutError',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
]);

/** Waits for a call to AWS; what may succeed later is thrown as `Busy`, anything else as it is. */
export async function orBusy<T>(call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof Error && isForLater(error)) throw new Busy(`${error.name} at a data store`);
    throw error;
  }
}

function isForLater(error: Error): boolean {
  if (LATER.has(error.name)) return true;
  if ('code' in error && typeof error.code === 'string' && LATER.has(error.code)) return true;
  const metadata: unknown = '$metadata' in error ? error.$metadata : undefined;
  const status: unknown =
    typeof metadata === 'object' && metadata !== null && 'httpStatusCode' in metadata ? metadata.httpStatusCode : 0;
  return typeof status === 'number' && status >= 500;
}
