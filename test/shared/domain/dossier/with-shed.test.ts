import { describe, expect, it } from 'vitest';
import { queueEntryOf } from '../../../../shared/domain/dossier/queue-entry-of.ts';
import { isCancelled, releaseOf, stateOf } from '../../../../shared/domain/dossier/state-of.ts';
import { withShed } from '../../../../shared/domain/dossier/with-shed.ts';
import { defaultPolicy } from '../../../../shared/domain/reference/default-policy.ts';
import type { Dossier } from '../../../../shared/model/dossier.ts';
import type { Selection } from '../../../../shared/model/verdict.ts';
import { cleanDossier } from '../../../contract/parcel-dossier.ts';

const VERDICT_AT = '2026-11-04T04:00:00.000Z';
const SHED = { reason: 'no-slots', at: '2026-11-04T08:00:00.000Z' } as const;

function chosen(reason: Selection['reason'], lane: 'green' | 'red' = 'green'): Dossier {
  const dossier = cleanDossier();
  if (dossier.verdict === null) throw new Error('no verdict');
  const selection = { ...dossier.verdict.selection, selected: true, reason };
  return { ...dossier, verdict: { ...dossier.verdict, lane, selection }, verdictAt: VERDICT_AT };
}

describe('withShed', () => {
  it('is noted once, and not where inspectors reported', () => {
    const present = chosen('targeted', 'red');
    const noted = withShed(present, SHED);
    const result = { pickId: '', listId: '', outcome: 'nothing-found' as const, note: '', by: '', at: VERDICT_AT };
    const inspected = { ...present, results: [result] };

    expect(noted).toEqual({ ...present, rev: present.rev + 1, shed: SHED });
    expect(withShed(noted, { ...SHED, at: 'later' })).toBe(noted);
    expect(withShed(inspected, SHED)).toBe(inspected);
  });

  it('lets a parcel go that only a free slot had chosen, as soon as it is shed', () => {
    const noted = withShed(chosen('top-up'), SHED);

    expect(releaseOf(noted, defaultPolicy)).toBe(SHED.at);
    expect(stateOf(noted, defaultPolicy, '2026-11-04T07:59:59.999Z')).toBe('screened');
    expect(stateOf(noted, defaultPolicy, SHED.at)).toBe('released');
    expect(queueEntryOf(noted, defaultPolicy, SHED.at)).toBeNull();
    expect(isCancelled(noted)).toBe(false);
  });

  it('keeps the settling time of one that is shed at once', () => {
    const noted = withShed(chosen('top-up'), { ...SHED, at: VERDICT_AT });

    expect(releaseOf(noted, defaultPolicy)).toBe('2026-11-04T04:10:00.000Z');
  });

  it.each([
    ['instruction', 'green'],
    ['targeted', 'red'],
    ['top-up', 'red'],
  ] as const)('puts one of reason %s and lane %s before an officer', (reason, lane) => {
    const noted = withShed(chosen(reason, lane), SHED);

    expect(stateOf(noted, defaultPolicy, SHED.at)).toBe('held');
    expect(queueEntryOf(noted, defaultPolicy, SHED.at)).toMatchObject({ lane, state: 'held' });
  });
});
