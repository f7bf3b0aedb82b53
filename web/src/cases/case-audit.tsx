import type { CaseView } from '../../../shared/wire/http/schemas/ip-case.ts';
import { Text2 } from '../parts/text2.tsx';
import { AUDIT_NAMES } from '../words/case-names.ts';
import { nameIn } from '../words/names.ts';
import { chinaMinute } from '../written.ts';

type Entries = NonNullable<CaseView['audit']>;

/** Who brought what to the case, oldest first. */
export function CaseAudit({ entries }: { readonly entries: Entries }) {
  return (
    <ol className="timeline">
      {entries.map(({ at, by, event, note }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two entries may be equal, and the list only grows
        <li key={`${at} ${event} ${place}`} className="event" data-testid="case-audit" data-event={event}>
          <time dateTime={at} className="number quiet">
            {chinaMinute(at)}
          </time>
          <div>
            <Text2 of={nameIn(AUDIT_NAMES, event)} /> <span className="by">{by}</span>
            {note !== '' && <span className="quiet"> {note}</span>}
          </div>
        </li>
      ))}
    </ol>
  );
}
