import type { RawPayment, RawPaymentNews } from '../../model/raw-payment.ts';

/**
 * Adds what happened in a pull: doing it twice changes nothing, and the order does not matter.
 * Answers the same object when nothing is new. A fact of a pull that this reading does not know yet begins it.
 */
export function withNews(known: RawPayment | null, news: readonly RawPaymentNews[]): RawPayment | null {
  return news.reduce(noted, known);
}

function noted(known: RawPayment | null, news: RawPaymentNews): RawPayment | null {
  const pull = known ?? begun(momentOf(news));
  if (news.kind === 'overdue') return pull.overdueAt === null ? { ...pull, overdueAt: news.at } : pull;
  if (news.kind === 'asked') {
    const asks = withOne(pull.asks, news.ask, ({ askedAt, sessionId }) => `${askedAt} ${sessionId}`);
    return asks === pull.asks ? pull : { ...pull, asks };
  }
  const answers = withOne(pull.answers, news.answer, ({ receivedAt, sessionId }) => `${receivedAt} ${sessionId}`);
  return answers === pull.answers ? pull : { ...pull, answers };
}

function begun(at: string): RawPayment {
  return { wantedAt: at, dueAt: at, overdueAt: null, asks: [], answers: [] };
}

function momentOf(news: RawPaymentNews): string {
  if (news.kind === 'asked') return news.ask.askedAt;
  return news.kind === 'answered' ? news.answer.receivedAt : news.at;
}

function withOne<T extends { readonly sessionId: string }>(
  list: readonly T[],
  one: T,
  order: (item: T) => string,
): readonly T[] {
  if (list.some(({ sessionId }) => sessionId === one.sessionId)) return list;
  return [...list, one].toSorted((a, b) => (order(a) < order(b) ? -1 : 1));
}
