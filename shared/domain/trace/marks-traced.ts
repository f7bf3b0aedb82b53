import type { Finding, Statement } from '../../model/finding.ts';
import type { UseReason } from '../../model/mark-use.ts';
import type { TracedMark } from '../../model/trace.ts';

/** What says more across parcels than in one. */
const WEIGHING: readonly UseReason[] = [
  'replica-words',
  'declared-no-brand',
  'known-infringer',
  'price-below-band',
  'several-rights',
  'outside-gi-area',
];
/** Who may use the mark, or only speaks of it, is no lead whatever else the parcels show. */
const SETTLED: readonly UseReason[] = ['authorised', 'cleared', 'referential'];
const SPELLINGS_AT_MOST = 3;
const SPELLING_LENGTH = 40;
const THOUSAND = 1000;

/** The rights that the goods use by the verdict's findings, by record number; authorised and settled uses are left out. */
export function marksTraced(findings: readonly Finding[]): TracedMark[] {
  if (findings.length === 0) return [];
  const traced = findings.flatMap(({ use, severity, values }): TracedMark[] => {
    if (use === undefined) return [];
    const isBenign = severity === 'benign';
    if (isBenign && use.reasons.some((reason) => SETTLED.includes(reason))) return [];
    const gnum = values.find(({ line }) => line !== undefined)?.line;
    return [
      {
        recordNo: use.recordNo,
        mark: use.mark,
        view: use.view,
        score: Math.round(use.score * THOUSAND) / THOUSAND,
        reasons: WEIGHING.filter((reason) => use.reasons.includes(reason)),
        ...(gnum === undefined ? {} : { gnum }),
        spelled: spellings(values),
        ...(isBenign ? { isBenign } : {}),
      },
    ];
  });
  return traced.toSorted((a, b) => Number(a.recordNo > b.recordNo) - Number(a.recordNo < b.recordNo));
}

function spellings(values: readonly Statement[]): string[] {
  const found = values.flatMap(({ value, span }) => (span ? [cut(value.slice(...span).trim())] : []));
  return [...new Set(found)].filter((text) => text !== '').slice(0, SPELLINGS_AT_MOST);
}

/** By characters: half a character is no text. */
function cut(text: string): string {
  return [...text].slice(0, SPELLING_LENGTH).join('');
}
