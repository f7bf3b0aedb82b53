import type { Submission } from '../../model/submission.ts';
import type { Submissions } from '../../ports/submissions.ts';

export function memorySubmissions(): Submissions {
  const stored = new Map<string, { readonly submission: Submission; readonly bytes: Uint8Array }>();
  return {
    async keep(submission, bytes) {
      const kept = { key: `raw/${submission.receivedAt}-${submission.submissionId}`, ...submission };
      stored.set(kept.key, { submission: kept, bytes: Uint8Array.from(bytes) });
      return kept;
    },

    async read(key) {
      const kept = stored.get(key);
      if (!kept) throw new Error(`there is no submission ${key}`);
      return { submission: kept.submission, bytes: Uint8Array.from(kept.bytes) };
    },

    async list(afterKey, before, limit) {
      const end = `raw/${before}`;
      return [...stored.keys()]
        .filter((key) => key > afterKey && key < end)
        .sort()
        .slice(0, limit);
    },
  };
}
