import { hash } from 'node:crypto';
import type { RightsSnapshot, RightsSnapshots, SnapshotInForce } from '../../ports/rights-snapshots.ts';

export function memoryRightsSnapshots(): RightsSnapshots {
  let inForce: SnapshotInForce | null = null;
  let current: RightsSnapshot | null = null;
  let previous: RightsSnapshot | null = null;

  return {
    current: async () => current,
    previous: async () => previous,
    inForce: async () => inForce,

    async publish(bytes, from, over) {
      if (over?.rev !== inForce?.rev) return 'stale';
      const version = hash('sha256', bytes, 'hex').slice(0, 16);
      const isNew = version !== current?.version;
      inForce = { version, from, rev: (over?.rev ?? 0) + 1 };
      if (!isNew) return 'unchanged';
      [previous, current] = [current, { version, bytes }];
      return 'published';
    },
  };
}
