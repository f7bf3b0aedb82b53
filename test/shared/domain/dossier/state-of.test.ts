import { describe, expect, it } from 'vitest';
import { emptyDossier, merge } from '../../../../shared/domain/dossier/merge.ts';
import { isCancelled, isHolding, releaseOf, stateOf } from '../../../../shared/domain/dossier/state-of.ts';
import { defaultPolicy } from '../../../../shared/domain/reference/default-policy.ts';
import type { Decision, Dossier, Outcome } from '../../../../shared/model/dossier.ts';
import type { Lane } from '../../../../shared/model/finding.ts';
import { arrived } from '../../../builders/arrived.ts';
import { cancellation } from '../../../builders/cancellation.ts';
import { order, PARCEL } from '../../../builders/parcel.ts';

const AT = '2026-11-04T05:00:00.000Z';

function judged(lane: Lane, over: Partial<Dossier> = {}, reason: 'random' | null = null): Dossier {
  const selection = { stratum: '-', probability: 0.01, draw: '0.5', selected: reason !== null, reason };
  const versions = { rules: '1', rights: '1', policy: '1', model: '1' };
  return {
    ...emptyDossier(PARCEL),
    verdict: { lane, score: 0, findings: [], selection, versions },
    verdictAt: AT,
    ...over,
  };
}

const decided = (action: Decision['action']): Decision => ({ id: 'D', action, reason: '', note: '', by: '', at: AT });
const state = (dossier: Dossier, now = AT) => stateOf(dossier, defaultPolicy, now);

describe('stateOf', () => {
  it('waits without a verdict', () => {
    expect(state(emptyDossier(PARCEL))).toBe('waiting');
  });

  it.each([
    ['green', 'screened'],
    ['yellow', 'held'],
    ['red', 'held'],
  ] as const)('calls a %s parcel %s', (lane, expected) => {
    expect(state(judged(lane))).toBe(expected);
  });

  it('holds a green parcel that the draw took, until an officer has decided', () => {
    expect(state(judged('green', {}, 'random'), '2026-12-04T05:00:00.000Z')).toBe('held');
    expect(state(judged('green', { decisions: [decided('release')] }, 'random'))).toBe('released');
  });

  it('releases a green parcel at the end of its settling time, not before', () => {
    expect(state(judged('green'), '2026-11-04T05:09:59.999Z')).toBe('screened');
    expect(state(judged('green'), '2026-11-04T05:10:00.000Z')).toBe('released');
  });

  it.each([
    ['release', 'released'],
    ['detain', 'detained'],
    ['return', 'returned'],
    ['inspect', 'held'],
  ] as const)('follows the decision to %s', (action, expected) => {
    expect(state(judged('red', { decisions: [decided(action)] }))).toBe(expected);
  });

  describe('after an IP case that ended', () => {
    const freed = { recordNo: 'T1', outcome: 'court-silent', caseId: 'ip-1', at: '2026-11-05T05:00:00.000Z' } as const;
    const detained = { decisions: [decided('detain')] };
    const found = (outcome: Outcome) => ({ pickId: 'P', listId: 'L', outcome, note: '', by: '', at: AT });
    const ended = (lane: Lane, over: Partial<Dossier>, now = freed.at) =>
      state(judged(lane, { ...detained, ...over }), now);
    const lifting = { ipOutcomes: [{ ...freed, wasDetained: true as const }] };

    it('lifts the detention: what else was found holds the parcel, else it goes', () => {
      expect(ended('yellow', lifting)).toBe('held');
      expect(ended('green', lifting)).toBe('released');
      expect(ended('green', { ...lifting, results: [found('infringing')] })).toBe('released');
    });

    it('lifts no detention that came after, that the case did not bring, or that its goods confirmed', () => {
      const later = { ...decided('detain'), at: '2026-11-05T05:00:00.001Z' };

      expect(ended('green', { ...lifting, decisions: [later] })).toBe('detained');
      expect(ended('green', { ipOutcomes: [freed] })).toBe('detained');
      expect(ended('green', { ipOutcomes: [{ ...freed, wasDetained: true, outcome: 'infringing' }] })).toBe('detained');
    });

    it.each(['prohibited', 'discrepancy'] as const)('leaves to people what inspectors called %s', (outcome) => {
      expect(ended('green', { ...lifting, results: [found(outcome)] })).toBe('detained');
    });
  });

  it('lets the last decision that ends the case count', () => {
    expect(state(judged('red', { decisions: [decided('detain'), decided('inspect'), decided('release')] }))).toBe(
      'released',
    );
  });

  it('keeps a release that took effect before a later document turned the lane', () => {
    expect(state(judged('red', { releasedAt: AT }))).toBe('released');
  });
});

describe('isHolding', () => {
  it.each([
    ['green', null, false],
    ['green', 'random', true],
    ['yellow', null, true],
    ['red', null, true],
  ] as const)('of a %s verdict drawn %s: %s', (lane, reason, expected) => {
    const { verdict } = judged(lane, {}, reason);

    expect(verdict && isHolding(verdict)).toBe(expected);
  });
});

describe('isCancelled', () => {
  const cancelled = (lane: Lane, over: Partial<Dossier> = {}) =>
    judged(lane, { versions: [arrived({ type: 'cancel', body: cancellation() })], ...over });

  it('withdraws what is green and keeps it withdrawn when its settling time is over', () => {
    expect(isCancelled(cancelled('green'))).toBe(true);
    expect(state(cancelled('green'), '2026-11-04T05:10:00.000Z')).toBe('cancelled');
    expect(releaseOf(cancelled('green'), defaultPolicy)).toBeNull();
  });

  it('withdraws nothing that people hold or that was released before', () => {
    expect(state(cancelled('yellow'))).toBe('held');
    expect(state(cancelled('green', { releasedAt: AT }))).toBe('released');
    expect(state(cancelled('green', { decisions: [decided('detain')] }))).toBe('detained');
  });

  it('withdraws nothing out of an inspection that the draw ordered', () => {
    const versions = [arrived({ type: 'cancel', body: cancellation() })];

    expect(isCancelled(judged('green', { versions }, 'random'))).toBe(false);
    expect(state(judged('green', { versions }, 'random'))).toBe('held');
  });

  it('outlasts a document that comes later', () => {
    const late = arrived({ type: 'order', body: order() }, { receivedAt: '2026-11-04T06:00:00.000Z' });

    const { dossier } = merge(cancelled('green'), [late], defaultPolicy);

    expect(state(dossier, late.receivedAt)).toBe('cancelled');
  });
});

describe('releaseOf', () => {
  it('knows no release of a parcel that is held or detained', () => {
    expect(releaseOf(judged('yellow'), defaultPolicy)).toBeNull();
    expect(releaseOf(judged('green', {}, 'random'), defaultPolicy)).toBeNull();
    expect(releaseOf(judged('green', { decisions: [decided('detain')] }), defaultPolicy)).toBeNull();
  });

  it('stays where it took effect when an officer decides on what was found later', () => {
    const later = { ...decided('release'), at: '2026-11-21T01:00:00.000Z' };

    expect(releaseOf(judged('red', { releasedAt: AT, decisions: [later] }), defaultPolicy)).toBe(AT);
  });

  it('takes the time of the decision', () => {
    expect(releaseOf(judged('yellow', { decisions: [decided('release')] }), defaultPolicy)).toBe(AT);
  });
});
