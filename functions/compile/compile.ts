import { hash } from 'node:crypto';
import { mergedRights } from '../../shared/domain/rights/merged-rights.ts';
import { soundSnapshot } from '../../shared/domain/screen/sound-snapshot.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { References } from '../../shared/ports/references.ts';
import type { Rights } from '../../shared/ports/rights.ts';
import type { RightsSnapshots } from '../../shared/ports/rights-snapshots.ts';
import { log } from '../../shared/wire/log/log-line.ts';
import { compilerVersion } from './compiler-version.ts';

export interface World {
  readonly rights: Pick<Rights, 'all' | 'changes'>;
  readonly references: Pick<References, 'current'>;
  readonly snapshots: RightsSnapshots;
  readonly clock: Clock;
}

/** `2026-11-04T01:2`: a writer that died before it told of its change is found out within ten minutes. */
const TEN_MINUTES = 15;

/**
 * Publishes the rights as a snapshot when they are not those of the one in force. What they are is noted before they are read, so that
 * a change during the reading is seen the next time. Another that published meanwhile has the last word: the next time compares with it.
 */
export async function compile({ rights, references, snapshots, clock }: World): Promise<void> {
  const begun = Date.parse(clock.now());
  const held = await snapshots.inForce();
  const [changes, { version, reference }] = await Promise.all([rights.changes(), references.current()]);
  const from = nameOf([changes, version, clock.now().slice(0, TEN_MINUTES), compilerVersion()]);
  if (held?.from === from) return;
  const merged = mergedRights(await rights.all(), reference.ipRights ?? []);
  const bytes = soundSnapshot(merged);
  if ((await snapshots.publish(bytes, from, held)) !== 'published') return;
  const ms = Date.parse(clock.now()) - begun;
  log('rights-compiled', {
    version: hash('sha256', bytes, 'hex').slice(0, 16),
    rights: merged.length,
    bytes: bytes.length,
    ms,
  });
}

function nameOf(parts: readonly string[]): string {
  return hash('sha256', JSON.stringify(parts), 'hex').slice(0, 32);
}
