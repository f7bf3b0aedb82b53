import type { Bilingual } from '../../../shared/model/finding.ts';
import type { CaseView } from '../../../shared/wire/http/schemas/ip-case.ts';
import { Text2 } from '../parts/text2.tsx';
import { DEADLINE_NAMES } from '../words/case-names.ts';
import { CASE_TEXTS } from '../words/case-texts.ts';
import { nameIn } from '../words/names.ts';
import { filled } from '../words/texts.ts';

interface DeadlineNoteProps {
  readonly deadline: CaseView['deadline'];
  /** Without what it is about. */
  readonly isShort?: boolean;
}

/** The last day of what is awaited, and how many working days are left of it by the clock and calendar of customs. */
export function DeadlineNote({ deadline, isShort = false }: DeadlineNoteProps) {
  if (deadline === null) return <Text2 of={CASE_TEXTS.noDeadline} />;
  const { day, isAssumed, raises, workingDaysLeft } = deadline;
  return (
    <span className="deadline" data-testid="deadline" data-day={day}>
      <time dateTime={day}>
        <strong className="number">{day}</strong>
      </time>
      <span className={workingDaysLeft > 1 ? 'days-left' : 'days-left bad'} data-testid="days-left">
        <Text2 of={leftText(workingDaysLeft)} />
      </span>
      {!isShort && (
        <span className="quiet">
          <Text2 of={nameIn(DEADLINE_NAMES, raises)} />
        </span>
      )}
      {isAssumed && (
        <span className="quiet">
          <Text2 of={CASE_TEXTS.assumed} />
        </span>
      )}
    </span>
  );
}

function leftText(days: number): Bilingual {
  if (days < 0) return CASE_TEXTS.over;
  if (days === 0) return CASE_TEXTS.lastDay;
  return days === 1 ? CASE_TEXTS.dayLeft : filled(CASE_TEXTS.daysLeft, { n: days });
}
