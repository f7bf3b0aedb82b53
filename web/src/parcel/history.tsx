import type { ParcelView } from '../../../shared/wire/http/schemas/parcel.ts';
import { Section } from '../parts/section.tsx';
import { Text2 } from '../parts/text2.tsx';
import { ACTION_NAMES, nameIn } from '../words/names.ts';
import { TEXTS } from '../words/texts.ts';
import { chinaMinute } from '../written.ts';

/** What happened to the parcel, and what people decided with which reason. */
export function History({ parcel }: { readonly parcel: ParcelView }) {
  return (
    <Section title={TEXTS.history}>
      <ol className="timeline">
        {parcel.history.map(({ at, what, text, by }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two events may be equal, and the list only grows
          <li key={`${at} ${what} ${place}`} className={`event event-${what}`} data-testid="history-entry">
            <time dateTime={at} className="number quiet">
              {chinaMinute(at)}
            </time>
            <span>
              <Text2 of={text} /> {by !== undefined && <span className="by">{by}</span>}
            </span>
          </li>
        ))}
      </ol>
      {parcel.decisions && parcel.decisions.length > 0 && (
        <>
          <h3>
            <Text2 of={TEXTS.decisions} />
          </h3>
          <ul className="plain-list">
            {parcel.decisions.map(({ id, action, reason, note, by, at }) => (
              <li key={id} data-testid="decision">
                <strong>
                  <Text2 of={nameIn(ACTION_NAMES, action)} />
                </strong>{' '}
                {reason}
                {note !== '' && <span className="quiet">（{note}）</span>}{' '}
                <span className="quiet number">
                  {by} {chinaMinute(at)}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
