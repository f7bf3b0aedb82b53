import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../../shared/model/dossier.ts';
import type { Finding } from '../../../../shared/model/finding.ts';
import type { MarkUse } from '../../../../shared/model/mark-use.ts';
import type { Selection, Verdict, Versions } from '../../../../shared/model/verdict.ts';
import { packDossier, unpackDossier } from '../../../../shared/wire/table/dossier-codec.ts';
import { unsqueeze } from '../../../../shared/wire/table/squeeze.ts';
import { insight } from '../../../builders/insight.ts';
import { answer, pull } from '../../../builders/raw-payment.ts';
import { cleanDossier, waitingDossier } from '../../../contract/parcel-dossier.ts';

const roundTrip = (dossier: Dossier) => unpackDossier(dossier.key, dossier.rev, packDossier(dossier));

const finding: Finding = {
  code: 'amount-mismatch',
  severity: 'unexplained',
  lane: 'yellow',
  message: { zh: '支付金额与订单不符', en: 'The payment differs from the order' },
  basis: 'GACC-2018-194',
  values: [
    { document: 'order', field: 'acturalPaid', value: '252.00000' },
    { document: 'payment', field: 'amountPaid', value: '251', line: '1' },
  ],
  threshold: '0.05',
};

const use: MarkUse = {
  recordNo: 'T2026-00001',
  mark: '样例牌',
  view: 'spaced',
  steps: ['gaps'],
  score: 0.0411,
  reasons: ['in-scope', 'authorised'],
};

/** A clean parcel whose verdict says more. */
function judged(changes: Partial<Verdict>): Dossier {
  const clean = cleanDossier();
  return { ...clean, verdict: clean.verdict && { ...clean.verdict, ...changes } };
}

const TARGETED: Partial<Selection> = {
  selected: true,
  reason: 'instruction',
  instructions: [
    { id: '0000-2026-0001', version: 2, lane: 'red', probability: 0.5, drawn: true, inspection: 'physical' },
    { id: '3105-2026-0002', version: 1, lane: 'green', probability: 1, drawn: true, inspection: 'laboratory' },
  ],
  model: 0.123456,
  topUpFrom: 0.31,
};

const by = { by: 'officer-1', at: '2026-11-04T02:00:00.000Z' };

describe('unpackDossier', () => {
  it('gives back a parcel that waits and one that is clean', () => {
    for (const dossier of [waitingDossier(), cleanDossier()]) expect(roundTrip(dossier)).toEqual(dossier);
  });

  it('gives back everything that people and rules added', () => {
    const clean = cleanDossier();
    const dossier: Dossier = {
      ...clean,
      rev: 9,
      group: 'g1h2j3k4l5m6n7p8',
      verdict: clean.verdict && { ...clean.verdict, lane: 'red', score: 0.8512, findings: [finding, finding] },
      lanes: [...clean.lanes, { at: '2026-11-04T01:40:00.000Z', lane: 'red', codes: ['amount-mismatch', 'ip-hit'] }],
      releasedAt: '2026-11-04T01:40:03.210Z',
      otherUses: [{ orderNo: 'T9', waybillAt: null, cancelled: true }],
      decisions: [{ id: 'd1', action: 'inspect', reason: '理由', note: '', ...by }],
      results: [{ pickId: 'p1', listId: '5100-2026-11-04', outcome: 'infringing', note: '样例', ...by }],
      arrivals: [{ at: '2026-11-20T00:00:00.000Z', weight: '0.8' }],
      lease: { by: 'officer-1', until: '2026-11-04T02:15:00.000Z' },
    };

    expect(roundTrip(dossier)).toEqual(dossier);
  });

  it('gives back how cases after IP hits ended, and nothing of the kind for dossiers of before', () => {
    const outcome = { recordNo: 'T1', outcome: 'denied' as const, at: by.at, caseId: 'ip-1' };
    const dossier = { ...cleanDossier(), ipOutcomes: [outcome, { ...outcome, wasDetained: true as const }] };

    expect(roundTrip(dossier)).toEqual(dossier);
    expect('ipOutcomes' in roundTrip(cleanDossier())).toBe(false);
  });

  it.each([
    ['uses alone', { uses: [use] }],
    ['findings and uses', { findings: [{ ...finding, use }], uses: [use, { ...use, recordNo: 'T2' }] }],
    ['findings alone', { findings: [finding] }],
  ])('gives back a verdict with %s', (_, changes) => {
    const dossier = judged(changes);

    expect(roundTrip(dossier)).toEqual(dossier);
  });

  it('gives no uses where none were said, as in dossiers of before', () => {
    expect('uses' in (roundTrip(judged({ findings: [finding] })).verdict ?? {})).toBe(false);
    expect('uses' in (roundTrip(cleanDossier()).verdict ?? {})).toBe(false);
  });

  it('gives back a pull of raw payment data', () => {
    const dossier = cleanDossier({ rawPayment: pull({ answers: [answer()] }) });

    expect(roundTrip(dossier)).toEqual(dossier);
  });

  it('gives back what looking back found, in little more than the verdict needs for it', () => {
    const clean = cleanDossier();
    const verdict = clean.verdict && { ...clean.verdict, findings: insight().findings };
    const found = { ...clean, verdict, insight: insight() };

    expect(roundTrip(found)).toEqual(found);
    expect(packDossier(found).length - packDossier({ ...found, insight: null }).length).toBeLessThan(120);
  });

  it.each<[string, Partial<Selection>, Partial<Versions>]>([
    ['of a red parcel, whose rate is not its probability', { rate: 0.02, probability: 1 }, {}],
    ['without a random share', { rate: 0, probability: 1 }, {}],
    ['whose number its documents do not tell', { entryNo: '20261104083001000-abcdefghij' }, {}],
    ['that instructions, a model and a plan had a word in', TARGETED, { instructions: 'i1', plan: 'p1' }],
    ['of a site that tops nothing up', { topUpFrom: null }, { plan: 'p1' }],
    ['under instructions that it does not meet', {}, { instructions: 'i1' }],
  ])('gives back a selection %s, to the byte', (_, selection, versions) => {
    const { verdict, ...clean } = cleanDossier();
    if (verdict === null) throw new Error('a clean parcel has a verdict');
    const judged = { ...verdict, selection: { ...verdict.selection, ...selection } };
    const dossier = { ...clean, verdict: { ...judged, versions: { ...verdict.versions, ...versions } } };

    expect(JSON.stringify(roundTrip(dossier).verdict)).toBe(JSON.stringify(dossier.verdict));
  });

  it('gives back a selection from before entries had numbers as it was', () => {
    const { verdict, ...clean } = cleanDossier();
    const { entryNo: _, rate: __, ...selection } = verdict?.selection ?? {};
    const dossier = { ...clean, verdict: verdict && { ...verdict, selection: selection as Selection } }; // what is left out is optional

    expect(JSON.stringify(roundTrip(dossier).verdict)).toBe(JSON.stringify(dossier.verdict));
  });

  it('gives back the number of a reception that left no version', () => {
    const dossier = cleanDossier({ entryNo: '20261104083001000-abcdefghij' });

    expect(roundTrip(dossier)).toEqual(dossier);
    expect('entryNo' in roundTrip(cleanDossier())).toBe(false);
  });

  it('gives back a verdict of a random pick without a reservation', () => {
    const clean = cleanDossier({ reservation: null });
    const verdict = clean.verdict && {
      ...clean.verdict,
      selection: {
        stratum: 'otherwise',
        probability: 1,
        draw: '0.000000000000',
        selected: true,
        reason: 'random' as const,
      },
    };

    expect(roundTrip({ ...clean, verdict })).toEqual({ ...clean, verdict });
  });
});

describe('packDossier', () => {
  it('keeps a clean parcel of four documents within one write unit, its key included', () => {
    expect(packDossier(cleanDossier()).length).toBeLessThan(900);
  });

  it('spends nothing on the number that customs gave, and little on the rate', () => {
    const { verdict, ...clean } = cleanDossier();
    const { entryNo: _, rate: __, ...selection } = verdict?.selection ?? {};
    const before = { ...clean, verdict: verdict && { ...verdict, selection: selection as Selection } }; // what is left out is optional

    expect(packDossier({ ...clean, verdict }).length - packDossier(before).length).toBeLessThan(12);
  });

  it('keeps it there with a right that its merchant may use', () => {
    expect(packDossier(judged({ uses: [use] })).length).toBeLessThan(900);
  });

  it('writes findings without uses as a list, as it did before there were uses', () => {
    const textOf = (dossier: Dossier) => unsqueeze(packDossier(dossier)).text;

    expect(textOf(judged({ findings: [finding] }))).toContain(JSON.stringify([finding]));
    expect(textOf(cleanDossier())).not.toContain('findings');
    expect(textOf(judged({ uses: [use] }))).toContain(JSON.stringify({ findings: [], uses: [use] }));
  });
});
