import type { Case, Papers } from '../../model/case.ts';
import type { Bilingual, Statement } from '../../model/finding.ts';
import type { ReferenceIndex } from '../../model/reference-index.ts';
import type { Rule } from '../../model/rule.ts';
import { type Disagreement, judged } from './disagreement.ts';
import { stated } from './stated.ts';

type Saying = readonly [document: string, value: string | undefined];

const SAME_FIRM: Bilingual = { zh: '同一企业的两种代码', en: 'two codes of the same enterprise' };

/** Platform, merchant, payment firm and carrier are the same wherever they are repeated (E1–E3; rejection 13035). */
export const partyMismatch: Rule = {
  code: 'party-mismatch',
  severity: 'contradiction',
  basis: 'ceb-202205',
  title: {
    zh: '各单证中的电商平台、电商企业、支付企业、物流企业一致',
    en: 'Platform, merchant, payment firm and carrier agree wherever they are repeated',
  },
  needs: [],
  check: ({ papers, reference }: Case) => {
    if (agree(papers)) return [];
    const { order, payments, waybill, declaration } = papers;
    const disagreements: Disagreement[] = [];
    const compare = (field: string, sayings: readonly Saying[]) => {
      const found = disagreement(field, sayings, reference);
      if (found) disagreements.push(found);
    };
    if (!agreeOnPlatform(papers)) {
      compare('ebpCode', [
        ['order', order?.ebpCode],
        ...payments.map(({ ebpCode }): Saying => ['payment', ebpCode]),
        ['declaration', declaration?.ebpCode],
      ]);
    }
    if (order && declaration && order.ebcCode !== declaration.ebcCode)
      compare('ebcCode', [
        ['order', order.ebcCode],
        ['declaration', declaration.ebcCode],
      ]);
    if (order?.payCode !== undefined && payments.some(({ payCode }) => payCode !== order.payCode))
      compare('payCode', [['order', order.payCode], ...payments.map(({ payCode }): Saying => ['payment', payCode])]);
    if (waybill && declaration)
      for (const field of ['logisticsCode', 'logisticsNo'] as const)
        if (waybill[field] !== declaration[field])
          compare(field, [
            ['waybill', waybill[field]],
            ['declaration', declaration[field]],
          ]);
    return judged(disagreements);
  },
};

/** Code by code, as nearly all do. */
function agree(papers: Papers): boolean {
  const { order, payments, waybill, declaration } = papers;
  if (!agreeOnPlatform(papers)) return false;
  if (order && declaration && order.ebcCode !== declaration.ebcCode) return false;
  if (order?.payCode !== undefined && payments.some(({ payCode }) => payCode !== order.payCode)) return false;
  if (!waybill || !declaration) return true;
  return waybill.logisticsCode === declaration.logisticsCode && waybill.logisticsNo === declaration.logisticsNo;
}

function agreeOnPlatform({ order, payments, declaration }: Papers): boolean {
  const code = order?.ebpCode ?? declaration?.ebpCode;
  return (
    code === undefined ||
    ((declaration === null || declaration.ebpCode === code) && payments.every(({ ebpCode }) => ebpCode === code))
  );
}

function disagreement(field: string, sayings: readonly Saying[], { enterprises }: ReferenceIndex): Disagreement | null {
  const statements: Statement[] = [];
  const codes = new Set<string>();
  for (const [document, code] of sayings) {
    if (code === undefined) continue;
    codes.add(code);
    statements.push(stated(document, field, code));
  }
  if (codes.size < 2) return null;
  const firms = new Set([...codes].map((code) => enterprises.get(code) ?? code));
  return firms.size === 1 ? { statements, innocent: SAME_FIRM } : { statements };
}
