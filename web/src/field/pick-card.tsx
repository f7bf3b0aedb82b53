import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { PickView, ResultBody } from '../../../shared/wire/http/schemas/field.ts';
import { call } from '../call.ts';
import { parcelPath } from '../parcel-path.ts';
import { CodeNames } from '../parts/code-names.tsx';
import { Failure } from '../parts/failure.tsx';
import { Icon } from '../parts/icon.tsx';
import { Text2 } from '../parts/text2.tsx';
import { toast } from '../parts/toast.tsx';
import { nameIn, OUTCOME_NAMES, PICK_REASONS } from '../words/names.ts';
import { TEXTS } from '../words/texts.ts';
import { chinaMinute } from '../written.ts';
import { ResultForm } from './result-form.tsx';

interface PickCardProps {
  readonly listId: string;
  readonly pick: PickView;
  /** Whether who looks at it reports results. */
  readonly may: boolean;
}

export function PickCard({ listId, pick, may }: PickCardProps) {
  const report = useReport(listId, pick);
  return (
    <li className="panel pick" data-testid="pick-row" data-parcel={`${pick.ebpCode}/${pick.orderNo}`}>
      <h2 className="pick-head">
        <Link href={parcelPath(pick)} className="id">
          {pick.orderNo}
        </Link>
        <span className="under id">{pick.ebpCode}</span>
      </h2>
      <p className="card-facts">
        <span className="severity">
          <Text2 of={nameIn(PICK_REASONS, pick.reason)} />
        </span>{' '}
        <span className="quiet number">{chinaMinute(pick.pickedAt)}</span>
      </p>
      {pick.codes.length > 0 && <CodeNames codes={pick.codes} />}
      {pick.outcome !== null && (
        <p className="result" data-testid="outcome" data-outcome={pick.outcome}>
          <Icon name={pick.outcome === 'nothing-found' ? 'green' : 'yellow'} />{' '}
          <strong>
            <Text2 of={nameIn(OUTCOME_NAMES, pick.outcome)} />
          </strong>{' '}
          {pick.resultAt && <span className="quiet number">{chinaMinute(pick.resultAt)}</span>}
        </p>
      )}
      {pick.outcome === null && may && (
        <ResultForm name={pick.pickId} busy={report.isPending} onReport={(result) => report.mutate(result)} />
      )}
      {report.isError && <Failure error={report.error} />}
    </li>
  );
}

function useReport(listId: string, { pickId, orderNo }: PickView) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: ResultBody) => call('postResult', { params: { id: listId, pickId }, body }),
    onSuccess: (_, { outcome }) => {
      const { zh, en } = OUTCOME_NAMES[outcome];
      toast({ zh: `${TEXTS.resultSaved.zh}：${zh} ${orderNo}`, en: `${TEXTS.resultSaved.en}: ${en}` });
      return queries.invalidateQueries({ queryKey: ['list', listId] });
    },
  });
}
