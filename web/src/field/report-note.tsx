import { useMutation, useQueryClient } from '@tanstack/react-query';
import Button from 'antd/es/button';
import type { PickView } from '../../../shared/wire/http/schemas/field.ts';
import { call } from '../call.ts';
import { Failure } from '../parts/failure.tsx';
import { Icon } from '../parts/icon.tsx';
import { Text2 } from '../parts/text2.tsx';
import { toast } from '../parts/toast.tsx';
import { FIELD_TEXTS } from '../words/field-texts.ts';
import { nameIn, OUTCOME_NAMES } from '../words/names.ts';
import { filled } from '../words/texts.ts';
import { chinaMinute } from '../written.ts';

interface ReportNoteProps {
  readonly listId: string;
  readonly pick: PickView;
  /** Name of who looks at it. */
  readonly name: string;
}

/** What was reported of a pick. A seizure waits for a second person: then their button stands here. */
export function ReportNote({ listId, pick, name }: ReportNoteProps) {
  const { outcome, resultAt, report, state } = pick;
  const shown = outcome ?? report?.outcome;
  if (shown === undefined) return null;
  return (
    <div className="result">
      <p data-testid="outcome" data-outcome={shown}>
        <Icon name={shown === 'nothing-found' ? 'green' : 'yellow'} />{' '}
        <strong>
          <Text2 of={nameIn(OUTCOME_NAMES, shown)} />
        </strong>{' '}
        <span className="quiet number">{chinaMinute(resultAt ?? report?.at ?? '')}</span>
      </p>
      {shown === 'not-found' && (
        <p className="quiet">
          <Text2 of={FIELD_TEXTS.replaced} />
        </p>
      )}
      {report && <Report report={report} />}
      {state === 'awaiting-signature' && report && <Signature listId={listId} pick={pick} isOwn={report.by === name} />}
    </div>
  );
}

function Report({ report }: { readonly report: NonNullable<PickView['report']> }) {
  const { by, note, quantities, photos, minutes, signedBy } = report;
  return (
    <>
      <p className="quiet">
        <Text2 of={FIELD_TEXTS.reportedBy} /> {by}
        {minutes !== null && (
          <>
            {' · '}
            <Text2 of={filled(FIELD_TEXTS.minutesShort, { n: minutes })} />
          </>
        )}
        {signedBy !== null && (
          <span data-testid="signed-by">
            {' · '}
            <Text2 of={FIELD_TEXTS.signedBy} /> {signedBy}
          </span>
        )}
      </p>
      {note !== '' && <p className="reported-note">{note}</p>}
      {quantities.length > 0 && (
        <ul className="plain-list quiet">
          {quantities.map(({ gnum, qty, unit }) => (
            <li key={gnum}>
              <Text2 of={filled(FIELD_TEXTS.lineNo, { n: gnum })} /> <span className="number">{qty}</span> {unit}
            </li>
          ))}
        </ul>
      )}
      {photos.length > 0 && (
        <ul className="plain-list quiet">
          {photos.map(({ sha256, mediaType }) => (
            <li key={sha256} className="id">
              {mediaType} {sha256.slice(0, 16)}…
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

interface SignatureProps {
  readonly listId: string;
  readonly pick: PickView;
  readonly isOwn: boolean;
}

function Signature({ listId, pick: { pickId }, isOwn }: SignatureProps) {
  const queries = useQueryClient();
  const sign = useMutation({
    mutationFn: () => call('postSignature', { params: { id: listId, pickId }, body: {} }),
    onSuccess: () => {
      toast(FIELD_TEXTS.signed);
      return queries.invalidateQueries({ queryKey: ['list', listId] });
    },
  });
  return (
    <div className="notice" data-testid="awaiting-signature">
      <p>
        <Text2 of={FIELD_TEXTS.awaiting} stacked />
      </p>
      {isOwn ? (
        <p className="quiet">
          <Text2 of={FIELD_TEXTS.ownReport} />
        </p>
      ) : (
        <Button
          type="primary"
          size="large"
          block
          loading={sign.isPending}
          onClick={() => sign.mutate()}
          data-testid="sign-result"
        >
          <Text2 of={FIELD_TEXTS.sign} />
        </Button>
      )}
      {sign.isError && <Failure error={sign.error} />}
    </div>
  );
}
