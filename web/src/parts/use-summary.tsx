import type { MarkUse } from '../../../shared/model/mark-use.ts';
import { rightPath } from '../right-path.ts';
import { USE_TEXTS } from '../words/use-texts.ts';
import { REASON_NAMES, stepText, VIEW_NAMES } from '../words/view-names.ts';
import { Fact } from './fact.tsx';
import { RoomLink } from './room-link.tsx';
import { plain, Text2 } from './text2.tsx';

/** How goods use a recorded right: the mark, how it was written, what was undone to read it, and what weighs. */
export function UseSummary({ use }: { readonly use: MarkUse }) {
  const { recordNo, mark, view, steps, score, reasons } = use;
  return (
    <div className="use" data-testid="use" data-view={view}>
      <dl className="use-facts">
        <Fact of={USE_TEXTS.mark}>
          <strong>{mark}</strong> <RoomLink href={rightPath(recordNo)} id={recordNo} testId="use-right" />
        </Fact>
        <Fact of={USE_TEXTS.view}>
          <Text2 of={VIEW_NAMES[view]} />
        </Fact>
        {steps.length > 0 && (
          <Fact of={USE_TEXTS.steps}>
            <Steps steps={steps} />
          </Fact>
        )}
        <Fact of={USE_TEXTS.score} className="number">
          <span data-testid="use-score">{score.toFixed(3)}</span>
        </Fact>
      </dl>
      {reasons.length > 0 && (
        <ul className="tags" aria-label={plain(USE_TEXTS.reasons)}>
          {reasons.map((reason) => (
            <li key={reason} className="tag" data-reason={reason}>
              <Text2 of={REASON_NAMES[reason]} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Steps({ steps }: { readonly steps: readonly string[] }) {
  return (
    <ol className="use-steps">
      {steps.map((step, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same step may be taken twice, and the list never changes its order
        <li key={`${step} ${place}`}>
          <Text2 of={stepText(step)} />
        </li>
      ))}
    </ol>
  );
}
