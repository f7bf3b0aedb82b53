import type { RawPaymentView } from '../../../shared/wire/http/schemas/raw-payment.ts';
import { Section } from '../parts/section.tsx';
import { Text2 } from '../parts/text2.tsx';
import { ASK_OUTCOMES, PULL_STATES, RAW_PAYMENT_TEXTS, SIGNATURES } from '../words/raw-payment-texts.ts';
import { filled } from '../words/texts.ts';
import { chinaMinute, plainAmount, spaced } from '../written.ts';

type Answer = RawPaymentView['answers'][number];

/** What the platform was asked and what it uploaded; the digest names the bytes that are kept as evidence. */
export function RawPayment({ pull }: { readonly pull: RawPaymentView }) {
  const { state, dueAt, asks, answers } = pull;
  return (
    <Section title={RAW_PAYMENT_TEXTS.title}>
      <p data-testid="raw-payment" data-state={state}>
        <strong>
          <Text2 of={PULL_STATES[state]} />
        </strong>{' '}
        {dueAt !== null && state !== 'answered' && <span className="quiet number">≤ {chinaMinute(dueAt)}</span>}
      </p>
      <ul className="plain-list">
        {asks.map(({ sessionId, askedAt, outcome, reason }) => (
          <li key={sessionId}>
            <span className="quiet number">{chinaMinute(askedAt)}</span> <Text2 of={RAW_PAYMENT_TEXTS.asked} />
            {' → '}
            <Text2 of={ASK_OUTCOMES[outcome]} /> {reason !== undefined && <span className="quiet">{reason}</span>}
          </li>
        ))}
        {answers.map((answer) => (
          <li key={answer.sessionId}>
            <Uploaded answer={answer} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Uploaded({ answer }: { readonly answer: Answer }) {
  const { receivedAt, payTransactionId, totalAmount, tradingTime, orderNos, own, signature, sha256 } = answer;
  const others = orderNos.length - (own === null ? 0 : 1);
  return (
    <>
      <span className="quiet number">{chinaMinute(receivedAt)}</span> <Text2 of={RAW_PAYMENT_TEXTS.answered} />
      {' · '}
      <span className="id">{payTransactionId}</span>
      {' · '}
      <span className="number">¥{plainAmount(totalAmount)}</span>
      {' · '}
      <span className="number">{spaced(tradingTime)}</span>
      {own !== null && ` · ${own.recpName} ${own.recpAccount}`}
      {others > 0 && (
        <>
          {' · '}
          <Text2 of={filled(RAW_PAYMENT_TEXTS.others, { n: String(others) })} />
        </>
      )}
      {' · '}
      <Text2 of={SIGNATURES[signature]} />
      {' · '}
      <span className="quiet id" title={sha256}>
        SHA-256 {sha256.slice(0, 16)}…
      </span>
    </>
  );
}
