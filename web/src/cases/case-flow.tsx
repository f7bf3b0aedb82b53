import type { CaseView } from '../../../shared/wire/http/schemas/ip-case.ts';
import { plain, Text2 } from '../parts/text2.tsx';
import { CASE_STATES } from '../words/case-names.ts';
import { CASE_TEXTS } from '../words/case-texts.ts';
import { chinaMinute } from '../written.ts';
import { type FlowStep, flowPath } from './flow-path.ts';

/** The procedure as a row of steps: those taken with their times, the present one, those that may follow. */
export function CaseFlow({ of }: { readonly of: CaseView }) {
  return (
    <ol className="flow" aria-label={plain(CASE_TEXTS.steps)} data-testid="case-flow">
      {flowPath(of).map((step) => (
        <Step key={`${step.states.join(' ')} ${step.at ?? ''}`} step={step} />
      ))}
    </ol>
  );
}

function Step({ step: { states, at, isPresent } }: { readonly step: FlowStep }) {
  const phase = isPresent ? 'present' : at === null ? 'ahead' : 'done';
  return (
    <li
      className={`flow-step flow-${phase}`}
      aria-current={isPresent ? 'step' : undefined}
      data-testid="flow-step"
      data-phase={phase}
    >
      <span className="flow-name">
        {states.map((state) => (
          <Text2 key={state} of={CASE_STATES[state]} stacked />
        ))}
      </span>
      {at !== null && (
        <time dateTime={at} className="quiet number">
          {chinaMinute(at)}
        </time>
      )}
    </li>
  );
}
