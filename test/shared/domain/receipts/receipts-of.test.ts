import { describe, expect, it } from 'vitest';
import { emptyDossier, merge } from '../../../../shared/domain/dossier/merge.ts';
import { receiptsOf, releaseReceipts } from '../../../../shared/domain/receipts/receipts-of.ts';
import { defaultPolicy } from '../../../../shared/domain/reference/default-policy.ts';
import type { Decision, Dossier } from '../../../../shared/model/dossier.ts';
import type { Lane } from '../../../../shared/model/finding.ts';
import { arrived, fourDocuments } from '../../../builders/arrived.ts';
import { cancellation } from '../../../builders/cancellation.ts';
import { PARCEL } from '../../../builders/parcel.ts';

const AT = '2026-11-04T05:00:00.000Z';
const LATER = '2026-11-20T16:00:00.000Z';
const four = fourDocuments().map((document) => arrived(document));
const waiting = merge(emptyDossier(PARCEL), four, defaultPolicy).dossier;

function judged(lane: Lane, decisions: Decision[] = [], isDrawn = false): Dossier {
  const reason = isDrawn ? ('random' as const) : null;
  const selection = { stratum: '-', probability: 1, draw: '0.5', selected: isDrawn, reason };
  const versions = { rules: '1', rights: '1', policy: '1', model: '1' };
  return { ...waiting, verdict: { lane, score: 0, findings: [], selection, versions }, verdictAt: AT, decisions };
}

const told = (dossier: Dossier) =>
  receiptsOf(dossier, false)
    .map(({ type, returnStatus }) => `${type} ${returnStatus}`)
    .toSorted();

describe('receiptsOf', () => {
  it('acknowledges every document as soon as it stands', () => {
    expect(told(waiting)).toEqual(['declaration 2', 'order 2', 'payment 2', 'waybill 2']);
  });

  it('tells all four that the documents matched when the lane is green', () => {
    expect(told(judged('green')).filter((line) => line.endsWith('120'))).toHaveLength(4);
  });

  it.each([
    ['yellow', 'declaration 300'],
    ['red', 'declaration 500'],
  ] as const)('tells only the declarant of a %s lane', (lane, line) => {
    expect(told(judged(lane)).filter((one) => !one.endsWith(' 2'))).toEqual([line]);
  });

  it('tells the declarant of a drawn parcel of its inspection too, and everyone that the documents matched', () => {
    const green = told(judged('green', [], true)).filter((one) => !one.endsWith(' 2'));
    const yellow = told(judged('yellow', [], true)).filter((one) => !one.endsWith(' 2'));

    expect(green).toEqual(['declaration 120', 'declaration 500', 'order 120', 'payment 120', 'waybill 120']);
    expect(yellow).toEqual(['declaration 300', 'declaration 500']);
  });

  it('tells the declarant of a release', () => {
    const release: Decision = { id: 'D', action: 'release', reason: '', note: '', by: '', at: AT };

    expect(told(judged('yellow', [release]))).toContain('declaration 800');
  });

  it('tells nobody of what was found after the release, nor of the decision on it', () => {
    const decision: Decision = { id: 'D', action: 'release', reason: '', note: '', by: '', at: '2026-11-21T00:00:00Z' };
    const found = { ...judged('red', [decision], true), releasedAt: AT, verdictAt: LATER };

    expect(told(found)).toEqual(told(judged('green')));
  });

  it('still tells the lane in which a parcel left, and its release, when something is found later', () => {
    const release: Decision = { id: 'D', action: 'release', reason: '', note: '', by: '', at: AT };
    const lanes = [
      { at: AT, lane: 'yellow', codes: ['a'] },
      { at: LATER, lane: 'red', codes: ['b'] },
    ] as const;
    const found: Dossier = { ...judged('red', [release], true), lanes, releasedAt: AT, verdictAt: LATER };

    expect(told(found)).toEqual(told(judged('yellow', [release])));
  });

  it('tells a document that came after the release nothing of the verdict before', () => {
    const order = waiting.versions.find(({ document }) => document.type === 'order');
    const versions = [...waiting.versions, ...(order ? [{ ...order, digest: 'f'.repeat(64), receivedAt: LATER }] : [])];
    const found: Dossier = { ...judged('yellow'), versions, releasedAt: AT, verdictAt: LATER };

    expect(told(found).filter((one) => one.startsWith('order'))).toEqual(['order 120', 'order 2', 'order 2']);
  });

  it('gives the same receipt the same id and a guid of 36 capital characters', () => {
    const [first] = receiptsOf(waiting, false);

    expect(receiptsOf(judged('green'), false).map(({ id }) => id)).toContain(first?.id);
    expect(first?.guid).toMatch(/^[0-9A-Z-]{36}$/);
    expect(first?.returnTime).toMatch(/^\d{17}$/);
  });

  it('gives a declaration its 18-character pre-entry number', () => {
    const receipt = receiptsOf(waiting, false).find(({ type }) => type === 'declaration');

    expect(receipt?.fields.preNo).toMatch(/^B20261104[0-9A-Z]{9}$/);
  });
});

describe('a cancellation', () => {
  const withCancel = { ...waiting, versions: [arrived({ type: 'cancel', body: cancellation() })] };

  it.each([
    [true, '399'],
    [false, '300'],
  ])('that took effect (%s) is told as %s', (isCancelled, status) => {
    expect(receiptsOf(withCancel, isCancelled).map(({ returnStatus }) => returnStatus)).toEqual(['2', status]);
  });
});

describe('releaseReceipts', () => {
  it('tells the declarant of a release that took effect by itself', () => {
    expect(releaseReceipts(judged('green'), AT)).toMatchObject([{ type: 'declaration', returnStatus: '800' }]);
  });
});
