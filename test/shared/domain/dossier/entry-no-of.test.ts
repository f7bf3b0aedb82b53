import { describe, expect, it } from 'vitest';
import { entryNoOf, isDeclaration } from '../../../../shared/domain/dossier/entry-no-of.ts';
import { emptyDossier, merge } from '../../../../shared/domain/dossier/merge.ts';
import { defaultPolicy } from '../../../../shared/domain/reference/default-policy.ts';
import { parcelId } from '../../../../shared/model/parcel-key.ts';
import { entryNumber } from '../../../../shared/notation/entry-number.ts';
import { arrived, fourDocuments, RECEIVED_AT } from '../../../builders/arrived.ts';
import { declaration, order, PARCEL } from '../../../builders/parcel.ts';

const LATER = '2026-11-04T05:00:00.000Z';
const sent = (receivedAt: string, note?: string) =>
  arrived(
    {
      type: 'declaration',
      body: declaration(note === undefined ? {} : { note, appType: '2', appTime: '20261104123100' }),
    },
    { receivedAt },
  );
const numberAt = (receivedAt: string) => entryNumber({ receivedAt, submissionId: 'S1' }, parcelId(PARCEL));
const merged = (...arrivals: ReturnType<typeof sent>[]) => {
  return arrivals.reduce((dossier, one) => merge(dossier, [one], defaultPolicy).dossier, emptyDossier(PARCEL));
};

describe('entryNoOf', () => {
  it('is null before there is a declaration, whatever else came', () => {
    expect(entryNoOf(emptyDossier(PARCEL))).toBeNull();
    expect(entryNoOf(merged(arrived({ type: 'order', body: order() })))).toBeNull();
  });

  it('is that of the declaration, not of the documents beside it', () => {
    const four = fourDocuments().map((document, place) =>
      arrived(document, { receivedAt: new Date(Date.parse(RECEIVED_AT) + place).toISOString() }),
    );

    expect(entryNoOf(merge(emptyDossier(PARCEL), four, defaultPolicy).dossier)).toBe(
      numberAt('2026-11-04T04:30:00.003Z'),
    );
  });

  it('stays that of the first reception when the declaration is sent again, changed or not', () => {
    const first = numberAt(RECEIVED_AT);

    expect(entryNoOf(merged(sent(RECEIVED_AT), sent(LATER)))).toBe(first);
    expect(entryNoOf(merged(sent(RECEIVED_AT), sent(LATER, '改')))).toBe(first);
  });

  it('falls to an earlier reception that is dealt with later, a duplicate, a change or what is too old', () => {
    const first = numberAt(RECEIVED_AT);

    expect(entryNoOf(merged(sent(LATER), sent(RECEIVED_AT)))).toBe(first);
    expect(entryNoOf(merged(sent(LATER), sent(RECEIVED_AT, '改')))).toBe(first);
    expect(entryNoOf(merged(sent(LATER, '改'), sent(RECEIVED_AT)))).toBe(first);
  });

  it('takes the lesser of what was kept and what the versions say', () => {
    const dossier = merged(sent(RECEIVED_AT));

    expect(entryNoOf({ ...dossier, entryNo: numberAt(LATER) })).toBe(numberAt(RECEIVED_AT));
    expect(entryNoOf({ ...dossier, entryNo: '20200101000000000-0000000000' })).toBe('20200101000000000-0000000000');
  });
});

describe('isDeclaration', () => {
  it('tells the declaration from the other documents', () => {
    expect(fourDocuments().filter((document) => isDeclaration({ document }))).toHaveLength(1);
  });
});
