import { Link } from 'wouter';
import type { ParcelView } from '../../../shared/wire/http/schemas/parcel.ts';
import { Section } from '../parts/section.tsx';
import { Text2 } from '../parts/text2.tsx';
import { nameIn, OUTCOME_NAMES, PICK_REASONS } from '../words/names.ts';
import { TEXTS } from '../words/texts.ts';
import { chinaMinute } from '../written.ts';

const OPEN = { zh: '待查验', en: 'awaiting inspection' };

export function Inspections({ picks }: Pick<ParcelView, 'picks'>) {
  if (picks.length === 0) return null;
  return (
    <Section title={TEXTS.picks}>
      <ul className="plain-list">
        {picks.map(({ pickId, reason, at, outcome, listId }) => (
          <li key={pickId} data-testid="parcel-pick">
            <Text2 of={nameIn(PICK_REASONS, reason)} /> <span className="quiet number">{chinaMinute(at)}</span>
            {' → '}
            <strong data-testid="outcome">
              <Text2 of={outcome === null ? OPEN : nameIn(OUTCOME_NAMES, outcome)} />
            </strong>{' '}
            {listId && (
              <Link href={`/lists/${encodeURIComponent(listId)}`} className="id">
                {listId}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
