import { pullState } from '../../shared/domain/pull/pull-state.ts';
import { wantsPull } from '../../shared/domain/pull/wants-pull.ts';
import type { Dossier } from '../../shared/model/dossier.ts';
import type { Policy } from '../../shared/model/policy.ts';
import type { RawPaymentAnswer } from '../../shared/model/raw-payment.ts';
import { maskField } from '../../shared/notation/mask.ts';
import type { RawPaymentView } from '../../shared/wire/http/schemas/raw-payment.ts';

/** The pull of a parcel; null when nothing called for one. Accounts and names of persons stand masked. */
export function rawPaymentView(
  { rawPayment, verdict }: Pick<Dossier, 'rawPayment' | 'verdict'>,
  policy: Policy,
): RawPaymentView | null {
  if (rawPayment === null)
    return wantsPull(verdict, policy)
      ? { state: 'no-address', wantedAt: null, dueAt: null, asks: [], answers: [] }
      : null;
  const { wantedAt, dueAt, asks, answers } = rawPayment;
  return {
    state: pullState(rawPayment),
    wantedAt,
    dueAt,
    asks: asks.map((ask) => ({ ...ask })),
    answers: answers.map(answerView),
  };
}

function answerView({ own, orderNos, ...answer }: RawPaymentAnswer): RawPaymentView['answers'][number] {
  return {
    ...answer,
    orderNos: [...orderNos],
    own: own && {
      goods: [...own.goods],
      recpCode: own.recpCode,
      recpAccount: maskField('recpAccount', own.recpAccount),
      recpName: maskField('recpName', own.recpName),
    },
  };
}
