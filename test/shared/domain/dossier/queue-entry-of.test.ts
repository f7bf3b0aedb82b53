import { describe, expect, it } from 'vitest';
import { emptyDossier, merge } from '../../../../shared/domain/dossier/merge.ts';
import { queueEntryOf } from '../../../../shared/domain/dossier/queue-entry-of.ts';
import { defaultPolicy } from '../../../../shared/domain/reference/default-policy.ts';
import type { Dossier } from '../../../../shared/model/dossier.ts';
import type { Lane } from '../../../../shared/model/finding.ts';
import { arrived, fourDocuments } from '../../../builders/arrived.ts';
import { declaration, PARCEL } from '../../../builders/parcel.ts';

const AT = '2026-11-04T05:00:00.000Z';

function judged(lane: Lane, score: number, isDrawn = false): Dossier {
  const four = fourDocuments().map((document) => arrived(document));
  const reason = lane === 'red' ? ('targeted' as const) : isDrawn ? ('random' as const) : null;
  const selection = { stratum: '-', probability: 1, draw: '0.5', selected: reason !== null, reason };
  const versions = { rules: '1', rights: '1', policy: '1', model: '1' };
  const verdict = { lane, score, findings: [], selection, versions };
  return { ...merge(emptyDossier(PARCEL), four, defaultPolicy).dossier, verdict, verdictAt: AT };
}

const entry = (lane: Lane, score = 0.5) => queueEntryOf(judged(lane, score), defaultPolicy, AT);

describe('queueEntryOf', () => {
  it('lists what is held, with its value in fen, and nothing else', () => {
    expect(entry('yellow')).toMatchObject({ key: PARCEL, lane: 'yellow', state: 'held', since: AT });
    expect(entry('yellow')?.valueFen).toBeGreaterThan(0);
    expect(entry('yellow')?.customsCode).toBe(declaration().customsCode);
    expect(entry('green')).toBeNull();
    expect(queueEntryOf(emptyDossier(PARCEL), defaultPolicy, AT)).toBeNull();
  });

  it('lists a green parcel that the draw took once inspectors have reported, not before', () => {
    const drawn = judged('green', 0, true);
    const result = { pickId: 'p', listId: 'l', outcome: 'nothing-found', note: '', by: '查验员甲', at: AT } as const;

    expect(queueEntryOf(drawn, defaultPolicy, AT)).toBeNull();
    expect(queueEntryOf({ ...drawn, results: [result] }, defaultPolicy, AT)).toMatchObject({
      lane: 'green',
      state: 'held',
    });
  });

  it('lists a yellow parcel that the draw took at once: its documents wait for an officer', () => {
    expect(queueEntryOf(judged('yellow', 0.5, true), defaultPolicy, AT)).toMatchObject({ lane: 'yellow' });
  });

  it('sorts the higher score first', () => {
    const urgencies = [0.2, 0.9, 1, 0].map((score) => ({ score, urgency: entry('red', score)?.urgency ?? '' }));

    expect(urgencies.toSorted((a, b) => (a.urgency < b.urgency ? -1 : 1)).map(({ score }) => score)).toEqual([
      1, 0.9, 0.2, 0,
    ]);
  });
});
