import type { RightView } from '../../../shared/wire/http/schemas/rights.ts';
import { changedFields } from '../parts/changed-fields.ts';
import { Text2 } from '../parts/text2.tsx';
import { ValueOrNone } from '../parts/value-or-none.tsx';
import { valueText } from '../parts/value-text.ts';
import { RIGHT_FIELDS } from '../words/right-names.ts';
import { RIGHT_TEXTS } from '../words/right-texts.ts';
import { chinaMinute } from '../written.ts';

/** Every version, newest first: who wrote it, when, and what it changed of the one before. */
export function RightVersions({ versions }: { readonly versions: readonly RightView[] }) {
  return (
    <ol className="timeline" reversed>
      {versions.map((view, place) => (
        <Version key={view.version} view={view} before={versions[place + 1]} isInForce={place === 0} />
      ))}
    </ol>
  );
}

interface VersionProps {
  readonly view: RightView;
  /** Absent of the first, and of the oldest that the server sends. */
  readonly before: RightView | undefined;
  readonly isInForce: boolean;
}

function Version({ view: { right, version, at, by }, before, isInForce }: VersionProps) {
  return (
    <li className="event" data-testid="version" data-version={version}>
      <time dateTime={at} className="number quiet">
        {chinaMinute(at)}
      </time>
      <div>
        <strong>
          <Text2 of={RIGHT_TEXTS.version} /> {version}
        </strong>{' '}
        {isInForce && <Text2 of={RIGHT_TEXTS.inForce} />} <span className="by">{by}</span>
        {version === 1 && (
          <span className="under">
            <Text2 of={RIGHT_TEXTS.first} />
          </span>
        )}
        {before && (
          <ul className="plain-list changes">
            {changedFields(RIGHT_FIELDS, before.right, right).map((field) => (
              <li key={field}>
                <Text2 of={RIGHT_FIELDS[field]} />
                {': '}
                <del>
                  <ValueOrNone text={valueText(before.right[field])} />
                </del>
                {' → '}
                <ins>
                  <ValueOrNone text={valueText(right[field])} />
                </ins>
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}
