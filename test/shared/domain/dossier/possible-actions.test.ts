import { describe, expect, it } from 'vitest';
import { emptyDossier } from '../../../../shared/domain/dossier/merge.ts';
import { possibleActions } from '../../../../shared/domain/dossier/possible-actions.ts';
import { defaultPolicy } from '../../../../shared/domain/reference/default-policy.ts';
import type { Decision, Dossier } from '../../../../shared/model/dossier.ts';
import { foundFinding } from '../../../builders/insight.ts';
import { PARCEL } from '../../../builders/parcel.ts';

const RELEASED = '2026-11-04T05:10:00.000Z';
const FOUND = '2026-11-20T16:00:00.000Z';
const NOW = '2026-11-21T00:00:00.000Z';
const selection = { stratum: '-', probability: 0, draw: '0.5', selected: false, reason: null };
const versions = { rules: '1', rights: '1', policy: '1', model: '1' };
const finding = { ...foundFinding(), foundAt: FOUND };
const held: Dossier = {
  ...emptyDossier(PARCEL),
  verdict: { lane: 'red', score: 0.9, findings: [finding], selection, versions },
  verdictAt: FOUND,
  lanes: [{ at: FOUND, lane: 'red', codes: [finding.code] }],
};
const late: Dossier = { ...held, releasedAt: RELEASED };
const decided = (action: Decision['action'], at: string): Decision => ({
  ...{ id: at, action, reason: '', note: '' },
  ...{ by: '审单员甲', at },
});
const actions = (dossier: Dossier) => possibleActions(dossier, defaultPolicy, NOW);

describe('possibleActions', () => {
  it('is everything for what is held, also while it is sent to inspection', () => {
    expect(actions(held)).toEqual(['release', 'inspect', 'detain', 'return']);
    expect(actions({ ...held, decisions: [decided('inspect', NOW)] })).toHaveLength(4);
  });

  it('is only a release for what has left and was found later', () => {
    expect(actions(late)).toEqual(['release']);
    expect(actions({ ...late, decisions: [decided('release', RELEASED)] })).toEqual(['release']);
  });

  it('is nothing once somebody has decided on what was found', () => {
    expect(actions({ ...late, decisions: [decided('release', FOUND)] })).toEqual([]);
  });

  it.each(['release', 'detain', 'return'] as const)('is nothing after the decision to %s what was held', (action) => {
    expect(actions({ ...held, decisions: [decided(action, NOW)] })).toEqual([]);
  });

  it('is nothing for what waits, is green or left green', () => {
    expect(actions(emptyDossier(PARCEL))).toEqual([]);
    const green: Dossier = { ...held, lanes: [], verdict: held.verdict && { ...held.verdict, lane: 'green' } };
    expect(actions({ ...green, verdictAt: NOW })).toEqual([]);
    expect(actions({ ...green, releasedAt: RELEASED })).toEqual([]);
  });
});
