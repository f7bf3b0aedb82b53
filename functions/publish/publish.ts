import { defaultPolicy } from '../../shared/domain/reference/default-policy.ts';
import { referenceWarnings } from '../../shared/domain/reference/reference-warnings.ts';
import { mergedRights } from '../../shared/domain/rights/merged-rights.ts';
import { soundSnapshot } from '../../shared/domain/screen/sound-snapshot.ts';
import { Busy } from '../../shared/faults/busy.ts';
import type { Reference } from '../../shared/model/reference.ts';
import type { References } from '../../shared/ports/references.ts';
import type { Rights } from '../../shared/ports/rights.ts';
import type { RightsSnapshots } from '../../shared/ports/rights-snapshots.ts';
import type { UseCases } from '../../shared/wire/http/call.ts';
import { versionTag } from '../../shared/wire/http/version-tag.ts';
import { publishOver } from './publish-over.ts';
import { putPolicy } from './put-policy.ts';

const ATTEMPTS = 4;

export interface World {
  readonly references: References;
  readonly rights: Pick<Rights, 'all'>;
  readonly snapshots: Pick<RightsSnapshots, 'inForce' | 'publish'>;
}

export function publish({ references, rights, snapshots }: World): UseCases<'publish'> {
  return {
    getReference: async () => {
      const { version, reference } = await references.current();
      return { body: { version, counts: countsOf(reference) } };
    },

    /** The policy in force stays. The rights are in force when the answer comes; what else the registry says meanwhile, `compile` brings. */
    putReference: async ({ body }) => {
      // Rights that cannot be compiled leave everything as it was.
      const bytes = soundSnapshot(mergedRights(await rights.all(), body.ipRights ?? []));
      const version = await publishOver(references, ({ policy }) => ({ reference: body, policy }));
      await putInForce(snapshots, bytes, `reference ${version}`);
      return { body: { version, warnings: [...referenceWarnings(body)] } };
    },

    getPolicy: async () => {
      const { policy } = await references.current();
      const present = policy ?? defaultPolicy;
      return { body: { policy: present, isBuiltIn: policy === null }, headers: { etag: versionTag(present) } };
    },

    putPolicy: async ({ body, ifMatch }) => {
      const isNew = await putPolicy(references, { body, ifMatch });
      return { body: { version: body.version, isNew }, headers: { etag: versionTag(body) } };
    },
  };
}

/** Over whatever a turn of `compile` publishes at the same time, which may have read the reference data before. */
async function putInForce(snapshots: World['snapshots'], bytes: Uint8Array, from: string): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if ((await snapshots.publish(bytes, from, await snapshots.inForce())) !== 'stale') return;
  }
  throw new Busy('the rights kept being published');
}

function countsOf({ enterprises, goods, ipRights, customsDistricts, inspectors }: Reference): Record<string, number> {
  const firms = Object.values(enterprises ?? {}).map(({ length }) => length);
  return {
    enterprises: firms.reduce((sum, count) => sum + count, 0),
    goods: goods?.length ?? 0,
    ipRights: ipRights?.length ?? 0,
    customsDistricts: customsDistricts?.length ?? 0,
    inspectors: inspectors?.length ?? 0,
  };
}
