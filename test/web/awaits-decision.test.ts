import { describe, expect, it } from 'vitest';
import { awaitsDecision } from '../../web/src/parcel/awaits-decision.ts';
import { PARCEL } from './canned.ts';
import { RING, RING_VIEW } from './canned-ring.ts';

const decision = { id: 'd', action: 'detain', reason: 'r', note: '', by: '测试甲' };
const looked = RING.foundAt ?? '';

describe('awaitsDecision', () => {
  it('holds for a held parcel, and for no other state without a look back', () => {
    expect(awaitsDecision(PARCEL)).toBe(true);
    for (const state of ['waiting', 'screened', 'released', 'detained', 'returned', 'cancelled'] as const)
      expect(awaitsDecision({ ...PARCEL, state })).toBe(false);
  });

  it('holds for a released parcel of which something was found later, until somebody decides on that', () => {
    const before = { ...decision, at: '2026-11-20T02:00:00.000Z' };

    expect(awaitsDecision(RING_VIEW)).toBe(true);
    expect(awaitsDecision({ ...RING_VIEW, decisions: [before] })).toBe(true);
    expect(awaitsDecision({ ...RING_VIEW, decisions: [before, { ...decision, at: looked }] })).toBe(false);
  });

  it('does not hold where a look back left a note only', () => {
    expect(awaitsDecision({ ...RING_VIEW, findings: [{ ...RING, lane: 'green' }] })).toBe(false);
  });
});
