import type { LeadFeedback } from '../../../shared/model/lead-feedback.ts';
import { Text2 } from '../parts/text2.tsx';
import { VERDICTS } from '../words/lead-names.ts';
import { chinaMinute } from '../written.ts';

/** What was said of a lead, oldest first. */
export function FeedbackList({ feedback }: { readonly feedback: readonly LeadFeedback[] }) {
  return (
    <ul className="plain-list">
      {feedback.map(({ verdict, note, by, at }) => (
        <li key={`${at} ${by} ${verdict}`} data-testid="feedback" data-verdict={verdict}>
          <strong>
            <Text2 of={VERDICTS[verdict]} />
          </strong>{' '}
          {note}{' '}
          <span className="quiet number">
            {by} {chinaMinute(at)}
          </span>
        </li>
      ))}
    </ul>
  );
}
