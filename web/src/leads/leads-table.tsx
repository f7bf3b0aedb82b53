import { Link } from 'wouter';
import type { LeadView } from '../../../shared/wire/http/schemas/leads.ts';
import { ColumnHeads } from '../parts/column-heads.tsx';
import { Text2 } from '../parts/text2.tsx';
import { LEAD_KINDS, VERDICTS } from '../words/lead-names.ts';
import { LEAD_TEXTS } from '../words/lead-texts.ts';
import { chinaMinute } from '../written.ts';
import { StrengthBar } from './strength-bar.tsx';
import { subjectOf } from './subject-of.ts';

const MARKS_SHOWN = 4;
const SPELLINGS_SHOWN = 4;

/** One lead a row. What only officials see has its columns only where the server sends it. */
export function LeadsTable({ leads }: { readonly leads: readonly LeadView[] }) {
  const isOfficial = leads.some(({ score }) => score !== undefined);
  const columns = [
    ...(isOfficial ? [LEAD_TEXTS.score] : []),
    LEAD_TEXTS.subject,
    LEAD_TEXTS.marks,
    LEAD_TEXTS.spellings,
    ...(isOfficial ? [LEAD_TEXTS.counts, LEAD_TEXTS.action] : [LEAD_TEXTS.parcels]),
    LEAD_TEXTS.lastSeen,
  ];
  return (
    <div className="panel">
      <table className="table cards">
        <ColumnHeads texts={columns} />
        <tbody>
          {leads.map((lead) => (
            <Row key={lead.id} lead={lead} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ lead }: { readonly lead: LeadView }) {
  const { id, kind, rights, score, counts, action, lastSeen, feedback = [] } = lead;
  const marks = [...new Set(rights.flatMap((right) => right.marks))];
  const spellings = [...new Set(rights.flatMap((right) => right.spellings))];
  const last = feedback.at(-1);
  return (
    <tr data-testid="lead-row" data-lead={id}>
      {score !== undefined && (
        <td className="nowrap" data-label={LEAD_TEXTS.score.zh}>
          <StrengthBar share={score} />
        </td>
      )}
      <td>
        <Link href={`/leads/${encodeURIComponent(id)}`}>{subjectOf(lead)}</Link>
        <span className="under">
          <Text2 of={LEAD_KINDS[kind]} />
        </span>
        {last && (
          <span className="under">
            <Text2 of={LEAD_TEXTS.feedback} />: <Text2 of={VERDICTS[last.verdict]} />
          </span>
        )}
      </td>
      <td>
        <strong>{listed(marks, MARKS_SHOWN)}</strong>
      </td>
      <td>{listed(spellings, SPELLINGS_SHOWN)}</td>
      {counts === undefined ? (
        <td className="number" data-label={LEAD_TEXTS.parcels.zh}>
          {rights.reduce((sum, { parcels }) => sum + parcels, 0)}
        </td>
      ) : (
        <td className="number" data-label={LEAD_TEXTS.counts.zh}>
          {counts.suspicious} / {counts.disguised}
        </td>
      )}
      {action !== undefined && (
        <td>
          <Text2 of={action.text} stacked />
        </td>
      )}
      <td className="number nowrap" data-label={LEAD_TEXTS.lastSeen.zh}>
        {chinaMinute(lastSeen)}
      </td>
    </tr>
  );
}

function listed(words: readonly string[], shown: number): string {
  const more = words.length - shown;
  return `${words.slice(0, shown).join('、')}${more > 0 ? ` +${more}` : ''}`;
}
