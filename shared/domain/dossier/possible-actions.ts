import type { Decision, Dossier } from '../../model/dossier.ts';
import type { Policy } from '../../model/policy.ts';
import { isFoundLate } from './is-found-late.ts';
import { stateOf } from './state-of.ts';

type Action = Decision['action'];

const HELD: readonly Action[] = ['release', 'inspect', 'detain', 'return'];
/** What has left can no longer be stopped: a release closes the case, and its reason says what follows. */
const LEFT: readonly Action[] = ['release'];

/** What an officer may decide about a parcel at an instant; empty when nobody is asked. */
export function possibleActions(dossier: Dossier, policy: Policy, now: string): readonly Action[] {
  const state = stateOf(dossier, policy, now);
  if (state === 'held') return HELD;
  return state === 'released' && isFoundLate(dossier) ? LEFT : [];
}
