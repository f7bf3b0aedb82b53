import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { PickView, ResultBody } from '../../../shared/wire/http/schemas/field.ts';
import { call } from '../call.ts';
import { parcelPath } from '../parcel-path.ts';
import { CodeNames } from '../parts/code-names.tsx';
import { Failure } from '../parts/failure.tsx';
import { Text2 } from '../parts/text2.tsx';
import { toast } from '../parts/toast.tsx';
import type { Session } from '../session.ts';
import { FIELD_TEXTS } from '../words/field-texts.ts';
import { INSPECTION_KINDS } from '../words/instruction-names.ts';
import { nameIn, OUTCOME_NAMES, PICK_REASONS } from '../words/names.ts';
import { TEXTS } from '../words/texts.ts';
import { chinaMinute } from '../written.ts';
import { ReportNote } from './report-note.tsx';
import { ResultForm } from './result-form.tsx';

interface PickCardProps {
  readonly listId: string;
  readonly pick: PickView;
  readonly session: Session;
  /** Whether who looks at it is one of its inspectors. */
  readonly isMine: boolean;
}

export function PickCard({ listId, pick, session, isMine }: PickCardProps) {
  const report = useReport(listId, pick);
  const { state, codes } = pick;
  return (
    <li
      className={isMine ? 'panel pick pick-mine' : 'panel pick'}
      data-testid="pick-row"
      data-parcel={`${pick.ebpCode}/${pick.orderNo}`}
      data-state={state}
    >
      <h2 className="pick-head">
        <Link href={parcelPath(pick)} className="id">
          {pick.orderNo}
        </Link>
        <span className="under id">{pick.ebpCode}</span>
      </h2>
      <Facts pick={pick} isMine={isMine} />
      {codes.length > 0 && <CodeNames codes={codes} />}
      <ReportNote listId={listId} pick={pick} name={session.name} />
      {state === 'given-up' && (
        <p className="result quiet">
          <Text2 of={FIELD_TEXTS.givenUp} />
        </p>
      )}
      {state === 'open' && session.role === 'inspector' && (
        <ResultForm pick={pick} busy={report.isPending} onReport={(result) => report.mutate(result)} />
      )}
      {report.isError && <Failure error={report.error} />}
    </li>
  );
}

function Facts({ pick, isMine }: Pick<PickCardProps, 'pick' | 'isMine'>) {
  const { reason, needs, bay, inspectors, score, pickedAt } = pick;
  return (
    <>
      <p className="card-facts pick-facts">
        {bay !== null && (
          <strong data-testid="bay">
            <Text2 of={FIELD_TEXTS.bay} /> {bay}
          </strong>
        )}
        <span className="severity" data-testid="pick-reason" data-reason={reason}>
          <Text2 of={nameIn(PICK_REASONS, reason)} />
        </span>
        {needs.map((need) => (
          <span key={need} className="tag" data-need={need}>
            <Text2 of={nameIn(INSPECTION_KINDS, need)} />
          </span>
        ))}
      </p>
      <p className="card-facts quiet">
        {inspectors.map(({ name }) => name).join('、')} {isMine && <Text2 of={FIELD_TEXTS.mine} />}
        {inspectors.length > 0 && ' · '}
        <Text2 of={FIELD_TEXTS.score} /> <span className="number">{score.toFixed(2)}</span>
        {' · '}
        <span className="number nowrap">{chinaMinute(pickedAt)}</span>
      </p>
    </>
  );
}

function useReport(listId: string, { pickId, orderNo }: PickView) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: ResultBody) => call('postResult', { params: { id: listId, pickId }, body }),
    onSuccess: ({ body: { state } }, { outcome }) => {
      const { zh, en } = OUTCOME_NAMES[outcome];
      const done = state === 'done' ? TEXTS.resultSaved : FIELD_TEXTS.waiting;
      toast({ zh: `${done.zh}：${zh} ${orderNo}`, en: `${done.en}: ${en}` });
      return queries.invalidateQueries({ queryKey: ['list', listId] });
    },
  });
}
