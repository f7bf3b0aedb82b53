import type { CaseView } from '../../../shared/wire/http/schemas/ip-case.ts';
import { Section } from '../parts/section.tsx';
import { Text2 } from '../parts/text2.tsx';
import { CASE_TEXTS } from '../words/case-texts.ts';
import { DeadlineNote } from './deadline-note.tsx';
import { EventForm } from './event-form.tsx';

interface EventPanelProps {
  readonly of: CaseView;
  readonly etag: string | null;
  readonly reload: () => void;
}

/** The deadline above what may be brought to the case. A detention is decided at the desk, and the case follows it. */
export function EventPanel({ of, etag, reload }: EventPanelProps) {
  return (
    <Section title={CASE_TEXTS.answer}>
      {of.deadline !== null && (
        <p>
          <DeadlineNote deadline={of.deadline} />
        </p>
      )}
      {of.isReadyForDetention && (
        <p className="notice notice-warn" data-testid="desk-first">
          <Text2 of={CASE_TEXTS.deskFirst} stacked />
        </p>
      )}
      {of.possible.length > 0 ? (
        <EventForm key={of.state} of={of} etag={etag} reload={reload} />
      ) : (
        <p className="quiet">
          <Text2 of={CASE_TEXTS.noEvents} stacked />
        </p>
      )}
    </Section>
  );
}
