import type { Dossier } from '../../model/dossier.ts';
import { stableHash } from '../../notation/stable-hash.ts';

const LENGTH = 12;

/** The ETag of a parcel: its revision, and what a decision rests on. */
export function parcelTag(dossier: Pick<Dossier, 'rev' | 'verdict' | 'decisions'>): string {
  return `"${dossier.rev}.${groundOf(dossier)}"`;
}

/**
 * Whether a decision made under the tag still rests on the same ground: the verdict and the decisions before it.
 * A lease or a new receipt of the same document changes the revision, not the ground.
 */
export function isGround(tag: string, dossier: Pick<Dossier, 'rev' | 'verdict' | 'decisions'>): boolean {
  const [, rev, ground] = /^(?:W\/)?"?(\d+)(?:\.(\w+))?"?$/.exec(tag.trim()) ?? [];
  if (tag.trim() === '*') return true;
  return ground === undefined ? rev === String(dossier.rev) : ground === groundOf(dossier);
}

function groundOf({ verdict, decisions }: Pick<Dossier, 'verdict' | 'decisions'>): string {
  return stableHash(JSON.stringify([verdict, decisions.map(({ id }) => id)]), LENGTH);
}
