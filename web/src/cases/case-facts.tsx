import type { CaseView } from '../../../shared/wire/http/schemas/ip-case.ts';
import { Fact } from '../parts/fact.tsx';
import { Text2 } from '../parts/text2.tsx';
import { CASE_STATES, FLOW_NAMES, OUTCOMES } from '../words/case-names.ts';
import { CASE_TEXTS } from '../words/case-texts.ts';
import { nameIn } from '../words/names.ts';
import { RIGHT_TYPES } from '../words/right-names.ts';
import { filled, TEXTS } from '../words/texts.ts';
import { chinaMinute, yuan } from '../written.ts';
import { DeadlineNote } from './deadline-note.tsx';

/** State, deadline, right, security and what was said, as a list of facts. */
export function CaseFacts({ of }: { readonly of: CaseView }) {
  const { state, flow, right, deadline, security, holderWord, outcome, takenDownAt } = of;
  return (
    <dl className="facts" data-testid="case-facts" data-state={state}>
      <Fact of={CASE_TEXTS.state}>
        <Text2 of={CASE_STATES[state]} />
      </Fact>
      <Fact of={CASE_TEXTS.deadline}>
        <DeadlineNote deadline={deadline} />
      </Fact>
      <Fact of={CASE_TEXTS.mark}>
        <strong>{right.mark}</strong>
        <span className="id">{right.recordNo}</span>
        {right.type !== null && (
          <span className="quiet">
            <Text2 of={nameIn(RIGHT_TYPES, right.type)} />
          </span>
        )}
      </Fact>
      <Fact of={CASE_TEXTS.flow}>
        <Text2 of={FLOW_NAMES[flow]} />
      </Fact>
      <Fact of={CASE_TEXTS.value}>
        <span className="number">¥{yuan(of.valueFen)}</span>
      </Fact>
      <Fact of={security.given === null ? CASE_TEXTS.required : CASE_TEXTS.given}>
        <span className="number" data-testid="security">
          ¥{yuan(security.given?.fen ?? security.requiredFen)}
        </span>
        {security.given?.number !== undefined && <span className="id">{security.given.number}</span>}
      </Fact>
      {holderWord !== null && (
        <Fact of={CASE_TEXTS.holderSaid}>
          <Text2 of={holderWord.word === 'confirm' ? CASE_TEXTS.saidConfirm : CASE_TEXTS.saidDeny} />
          {holderWord.until !== null && <Text2 of={filled(CASE_TEXTS.untilDay, { day: holderWord.until })} />}
          <span className="quiet number">{chinaMinute(holderWord.at)}</span>
        </Fact>
      )}
      {outcome !== null && (
        <Fact of={CASE_TEXTS.outcome}>
          <Text2 of={OUTCOMES[outcome.kind]} />
          <span className="quiet number">{chinaMinute(outcome.at)}</span>
        </Fact>
      )}
      {takenDownAt !== null && takenDownAt !== undefined && (
        <Fact of={CASE_TEXTS.takenDown}>
          <span className="number">{chinaMinute(takenDownAt)}</span>
        </Fact>
      )}
      {of.firms !== undefined && (
        <Fact of={TEXTS.merchant}>
          {of.firms.ebcName} <span className="id">{of.firms.ebcCode}</span>
        </Fact>
      )}
    </dl>
  );
}
