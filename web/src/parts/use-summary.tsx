import { Link } from 'wouter';
import type { MarkUse } from '../../../shared/model/mark-use.ts';
import { roomsOf } from '../home-of.ts';
import { useSession } from '../session.ts';
import { USE_TEXTS } from '../words/use-texts.ts';
import { REASON_NAMES, stepText, VIEW_NAMES } from '../words/view-names.ts';
import { plain, Text2 } from './text2.tsx';

/** How goods use a recorded right: the mark, how it was written, what was undone to read it, and what weighs. */
export function UseSummary({ use }: { readonly use: MarkUse }) {
  const { recordNo, mark, view, steps, score, reasons } = use;
  return (
    <div className="use" data-testid="use" data-view={view}>
      <dl className="use-facts">
        <div>
          <dt>
            <Text2 of={USE_TEXTS.mark} />
          </dt>
          <dd>
            <strong>{mark}</strong> <RecordLink recordNo={recordNo} />
          </dd>
        </div>
        <div>
          <dt>
            <Text2 of={USE_TEXTS.view} />
          </dt>
          <dd>
            <Text2 of={VIEW_NAMES[view]} />
          </dd>
        </div>
        {steps.length > 0 && (
          <div>
            <dt>
              <Text2 of={USE_TEXTS.steps} />
            </dt>
            <dd>
              <Steps steps={steps} />
            </dd>
          </div>
        )}
        <div>
          <dt>
            <Text2 of={USE_TEXTS.score} />
          </dt>
          <dd className="number" data-testid="use-score">
            {score.toFixed(3)}
          </dd>
        </div>
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

/** Opens the right for who may read the registry. */
function RecordLink({ recordNo }: Pick<MarkUse, 'recordNo'>) {
  const session = useSession();
  if (session === null || !roomsOf(session.role).some(({ path }) => path === '/rights'))
    return <span className="id">{recordNo}</span>;
  return (
    <Link href={`/rights/${encodeURIComponent(recordNo)}`} className="id" data-testid="use-right">
      {recordNo}
    </Link>
  );
}
