import type { Submission } from '../model/submission.ts';

/** The raw submissions: bytes as received, in keys ordered by time of receipt. The system's write-ahead log. */
export interface Submissions {
  /** Stores before anything is acknowledged. The key is `raw/<receivedAt>-<submissionId>`. */
  keep(submission: Omit<Submission, 'key'>, bytes: Uint8Array): Promise<Submission>;
  read(key: string): Promise<{ readonly submission: Submission; readonly bytes: Uint8Array }>;
  /** Keys received after `afterKey` and before the instant `before`, oldest first. */
  list(afterKey: string, before: string, limit: number): Promise<readonly string[]>;
}
