import { amountArithmetic } from '../../shared/domain/reconcile/amount-arithmetic.ts';
import { lineNumbering } from '../../shared/domain/reconcile/line-numbering.ts';
import { compileReference } from '../../shared/domain/reference/compile-reference.ts';
import type { Problem } from '../../shared/faults/refusal.ts';
import type { Case } from '../../shared/model/case.ts';
import type { Document } from '../../shared/model/document/document.ts';
import type { Policy } from '../../shared/model/policy.ts';

/** Rules that need nothing but the document itself (A1, A3, A4, M4 of messages.md §10.2). */
const RULES = [amountArithmetic, lineNumbering];

/** What does not add up in a document by itself. Slips that the rules know as innocent are no problems. */
export function arithmeticProblems(document: Document, policy: Policy, pointer: string): Problem[] {
  const facts = alone(document);
  return RULES.flatMap(({ code, check }) =>
    check(facts, policy)
      .filter(({ severity }) => severity !== 'benign')
      .map(({ message }) => ({ detail: `${message.zh} ${message.en}`, pointer, code })),
  );
}

/** A parcel of which nothing is known but the document. */
function alone({ type, body }: Document): Case {
  return {
    parcel: { ebpCode: '', orderNo: '' },
    papers: {
      order: type === 'order' ? body : null,
      payments: [],
      waybill: null,
      waybillStatus: null,
      declaration: type === 'declaration' ? body : null,
      cancellation: null,
      returns: [],
    },
    group: { members: [], cut: false },
    otherUses: [],
    ownWaybillAt: null,
    quota: null,
    windowEnded: false,
    reference: compileReference({}, 'none'),
  };
}
