import type { ParcelView } from '../../../shared/wire/http/schemas/parcel.ts';
import { CodeNames } from '../parts/code-names.tsx';
import { FoundLater } from '../parts/found-later.tsx';
import { Icon } from '../parts/icon.tsx';
import { Section } from '../parts/section.tsx';
import { Text2 } from '../parts/text2.tsx';
import { FOUND_TEXTS } from '../words/found-texts.ts';
import { ACTION_NAMES, nameIn } from '../words/names.ts';
import { TEXTS } from '../words/texts.ts';
import { chinaMinute } from '../written.ts';

type Entry = ParcelView['history'][number];

/** What happened to the parcel, and what people decided with which reason. */
export function History({ parcel }: { readonly parcel: ParcelView }) {
  return (
    <Section title={TEXTS.history}>
      <ol className="timeline">
        {parcel.history.map((entry, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two events may be equal, and the list only grows
          <Event key={`${entry.at} ${entry.what} ${place}`} entry={entry} />
        ))}
      </ol>
      {parcel.decisions && parcel.decisions.length > 0 && (
        <>
          <h3>
            <Text2 of={TEXTS.decisions} />
          </h3>
          <ul className="plain-list">
            {parcel.decisions.map(({ id, action, reason, note, by, at, afterRelease }) => (
              <li key={id} data-testid="decision">
                <strong>
                  <Text2 of={afterRelease ? FOUND_TEXTS.closed : nameIn(ACTION_NAMES, action)} />
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

/** A verdict tells its codes; one that holds a parcel after its release says so. */
function Event({ entry }: { readonly entry: Entry }) {
  const { at, what, text, by, lane, codes = [], afterRelease = false } = entry;
  return (
    <li className={`event event-${what}`} data-testid="history-entry" data-what={what}>
      <time dateTime={at} className="number quiet">
        {chinaMinute(at)}
      </time>
      <div>
        {lane !== undefined && (
          <span className={`lane lane-${lane}`}>
            <Icon name={lane} />
          </span>
        )}{' '}
        <Text2 of={text} /> {by !== undefined && <span className="by">{by}</span>}
        {afterRelease && lane !== undefined && lane !== 'green' && <FoundLater text={FOUND_TEXTS.reopened} />}
        {codes.length > 0 && <CodeNames codes={codes} />}
      </div>
    </li>
  );
}
