import type { ParcelState } from '../../model/dossier.ts';
import type { CaseState, IpCase, ParcelEvent } from '../../model/ip-case.ts';
import { advance } from './advance.ts';
import { withDue } from './due-of.ts';
import { reopenedCase } from './opened-case.ts';
import type { Calendar } from './working-days.ts';

/** What the dossier of the parcel says now. */
export interface ParcelWord {
  readonly state: ParcelState;
  /** Whether its verdict carries the hit of this right, unexplained. */
  readonly isHit: boolean;
}

/** Until the goods are detained the case lives by its hit. */
const BY_HIT: readonly CaseState[] = ['noticed', 'secured'];
const LEFT: readonly ParcelState[] = ['released', 'returned', 'cancelled'];

/**
 * The case in step with its parcel: closed when the hit vanished or the goods have left, opened again when the hit is back,
 * detained when the desk has detained the parcel. The desk's decision is the one act of detention 扣留: the case follows it, so that
 * the two cannot disagree. The same case when nothing is to follow.
 */
export function followParcel(present: IpCase, parcel: ParcelWord, now: string, calendar: Calendar): IpCase {
  const hasLeft = LEFT.includes(parcel.state);
  if (present.state === 'closed') {
    const isBack = present.audit.findLast(({ event }) => isClosing(event))?.event === 'hit-vanished' && parcel.isHit;
    return isBack && !hasLeft ? reopenedCase(present, now, calendar) : present;
  }
  if (!BY_HIT.includes(present.state)) return present;
  if (hasLeft) return closed(present, 'parcel-left', now);
  if (!parcel.isHit) return closed(present, 'hit-vanished', now);
  if (present.state !== 'secured' || parcel.state !== 'detained') return present;
  const detained = advance(present, { event: 'detain', by: 'system', note: '' }, now, calendar);
  return detained.kind === 'advanced' ? detained.case : present;
}

function closed(present: IpCase, event: ParcelEvent, now: string): IpCase {
  return withDue({
    ...present,
    version: present.version + 1,
    state: 'closed',
    entered: [...present.entered, { state: 'closed', at: now }],
    deadline: null,
    owes: [],
    audit: [...present.audit, { at: now, by: 'system', event, note: '' }],
  });
}

function isClosing(event: string): boolean {
  return event === 'hit-vanished' || event === 'parcel-left';
}
