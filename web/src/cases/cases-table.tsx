import { Link } from 'wouter';
import type { CaseView } from '../../../shared/wire/http/schemas/ip-case.ts';
import { casePath } from '../case-path.ts';
import { ColumnHeads } from '../parts/column-heads.tsx';
import { MarkedText } from '../parts/marked-text.tsx';
import { sayings } from '../parts/sayings.ts';
import { Text2 } from '../parts/text2.tsx';
import { CASE_STATES } from '../words/case-names.ts';
import { CASE_TEXTS } from '../words/case-texts.ts';
import { TEXTS } from '../words/texts.ts';
import { chinaMinute, yuan } from '../written.ts';
import { DeadlineNote } from './deadline-note.tsx';

const COLUMNS = [
  CASE_TEXTS.oneCase,
  CASE_TEXTS.state,
  CASE_TEXTS.deadline,
  CASE_TEXTS.mark,
  CASE_TEXTS.goodsSay,
  CASE_TEXTS.value,
  CASE_TEXTS.opened,
];

export function CasesTable({ cases }: { readonly cases: readonly CaseView[] }) {
  return (
    <div className="panel">
      <table className="table cards">
        <ColumnHeads texts={COLUMNS} />
        <tbody>
          {cases.map((one) => (
            <Row key={one.id} of={one} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ of }: { readonly of: CaseView }) {
  const { id, state, right, goods, says, valueFen, openedAt, deadline, parcel } = of;
  const [first, ...rest] = goods;
  const text = sayings(says).find(({ spans }) => spans.length > 0);
  return (
    <tr data-testid="case-row" data-case={id} data-state={state}>
      <td>
        <Link href={casePath(id)} className="id">
          {id}
        </Link>
        {parcel !== undefined && (
          <span className="under id">
            <Text2 of={TEXTS.parcel} /> {parcel.orderNo}
          </span>
        )}
      </td>
      <td>
        <Text2 of={CASE_STATES[state]} stacked />
      </td>
      <td data-label={CASE_TEXTS.deadline.zh}>
        <DeadlineNote deadline={deadline} isShort />
      </td>
      <td>
        <strong>{right.mark}</strong>
        <span className="under id">{right.recordNo}</span>
      </td>
      <td>
        <MarkedText text={text?.value ?? first?.name ?? ''} spans={text?.spans ?? []} />
        {rest.length > 0 && <span className="under">+{rest.length}</span>}
      </td>
      <td className="number right nowrap" data-label={CASE_TEXTS.value.zh}>
        ¥{yuan(valueFen)}
      </td>
      <td className="number nowrap" data-label={CASE_TEXTS.opened.zh}>
        {chinaMinute(openedAt)}
      </td>
    </tr>
  );
}
