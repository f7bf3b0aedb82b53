import { Link } from 'wouter';
import { parcelId } from '../../../shared/model/parcel-key.ts';
import { caseId } from '../../../shared/notation/case-id.ts';
import type { ParcelView } from '../../../shared/wire/http/schemas/parcel.ts';
import { casePath } from '../case-path.ts';
import { CaseFacts } from '../cases/case-facts.tsx';
import { CaseFlow } from '../cases/case-flow.tsx';
import { CasePapers } from '../cases/case-papers.tsx';
import { EventForm } from '../cases/event-form.tsx';
import { useCase } from '../cases/use-case.ts';
import { HttpProblem } from '../http-problem.ts';
import { Failure } from '../parts/failure.tsx';
import { Loading } from '../parts/loading.tsx';
import { Section } from '../parts/section.tsx';
import { Text2 } from '../parts/text2.tsx';
import { CASE_TEXTS } from '../words/case-texts.ts';

interface IpCasesProps {
  readonly parcel: ParcelView;
  /** Officers move cases; supervisors read them. */
  readonly mayAct: boolean;
  readonly reload: () => void;
}

/** The cases of the rights that the goods of the parcel use. */
export function IpCases({ parcel, mayAct, reload }: IpCasesProps) {
  const rights = new Map(parcel.findings.flatMap(({ use }) => (use ? [[use.recordNo, use.mark]] : [])));
  if (rights.size === 0) return null;
  return (
    <Section title={CASE_TEXTS.ofParcel}>
      {[...rights].map(([recordNo, mark]) => (
        <OneCase
          key={recordNo}
          id={caseId(parcelId(parcel), recordNo)}
          right={`${mark} ${recordNo}`}
          mayAct={mayAct}
          reload={reload}
        />
      ))}
    </Section>
  );
}

interface OneCaseProps {
  readonly id: string;
  readonly right: string;
  readonly mayAct: boolean;
  readonly reload: () => void;
}

function OneCase({ id, right, mayAct, reload }: OneCaseProps) {
  const one = useCase(id);
  const isAbsent = one.error instanceof HttpProblem && one.error.status === 404;
  const again = () => {
    void one.refetch();
    reload();
  };
  return (
    <article className="ip-case" data-testid="parcel-case" data-case={id}>
      <h3>
        {right}{' '}
        {one.data && (
          <Link href={casePath(id)} className="quiet" data-testid="to-case">
            <Text2 of={CASE_TEXTS.toCase} />
          </Link>
        )}
      </h3>
      {one.isPending && <Loading />}
      {isAbsent && (
        <p className="quiet">
          <Text2 of={CASE_TEXTS.notOpened} />
        </p>
      )}
      {one.isError && !isAbsent && <Failure error={one.error} retry={() => one.refetch()} />}
      {one.data && (
        <>
          <CaseFacts of={one.data.body} />
          <CaseFlow of={one.data.body} />
          <CasePapers papers={one.data.body.documents} />
          {mayAct && one.data.body.isReadyForDetention && (
            <p className="notice notice-warn" data-testid="desk-first">
              <Text2 of={CASE_TEXTS.deskFirst} stacked />
            </p>
          )}
          {mayAct && one.data.body.possible.length > 0 && (
            <details className="result-form">
              <summary data-testid="act-on-case">
                <Text2 of={CASE_TEXTS.answer} />
              </summary>
              <EventForm key={one.data.body.state} of={one.data.body} etag={one.data.etag} reload={again} />
            </details>
          )}
        </>
      )}
    </article>
  );
}
