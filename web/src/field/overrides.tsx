import { useMutation, useQueryClient } from '@tanstack/react-query';
import Button from 'antd/es/button';
import type { ListDetail, OverrideView, PickView } from '../../../shared/wire/http/schemas/field.ts';
import { call } from '../call.ts';
import { Failure } from '../parts/failure.tsx';
import { Section } from '../parts/section.tsx';
import { Text2 } from '../parts/text2.tsx';
import { toast } from '../parts/toast.tsx';
import { FIELD_TEXTS, OVERRIDE_KINDS } from '../words/field-texts.ts';
import { chinaMinute } from '../written.ts';
import { OverrideForm } from './override-form.tsx';

interface OverridesProps {
  readonly list: ListDetail;
  /** Those that are loaded. */
  readonly picks: readonly PickView[];
  /** Name of who looks at it. */
  readonly name: string;
}

/** What supervisors changed of what was drawn: one proposes, another confirms. */
export function Overrides({ list, picks, name }: OverridesProps) {
  const { overrides, isClosed } = list;
  return (
    <Section title={FIELD_TEXTS.overrides}>
      <p className="quiet">
        <Text2 of={FIELD_TEXTS.overridesHint} />
      </p>
      {overrides.length > 0 && (
        <ul className="plain-list overrides">
          {overrides.map((override) => (
            <Line
              key={override.id}
              listId={list.id}
              override={override}
              about={aboutOf(override, list, picks)}
              name={name}
            />
          ))}
        </ul>
      )}
      {!isClosed && (
        <details>
          <summary data-testid="propose-override">
            <Text2 of={FIELD_TEXTS.propose} />
          </summary>
          <OverrideForm list={list} picks={picks} />
        </details>
      )}
    </Section>
  );
}

interface LineProps {
  readonly listId: string;
  readonly override: OverrideView;
  readonly about: string;
  readonly name: string;
}

function Line({ listId, override, about, name }: LineProps) {
  const { id, kind, reason, proposedBy, proposedAt, confirmedBy, confirmedAt } = override;
  const queries = useQueryClient();
  const confirm = useMutation({
    mutationFn: () => call('postOverrideConfirmation', { params: { id: listId, overrideId: id }, body: {} }),
    onSuccess: () => {
      toast(FIELD_TEXTS.confirmed);
      return queries.invalidateQueries({ queryKey: ['list', listId] });
    },
  });
  return (
    <li data-testid="override" data-kind={kind} data-confirmed={confirmedBy !== null}>
      <strong>
        <Text2 of={OVERRIDE_KINDS[kind]} />
      </strong>{' '}
      <span className="id">{about}</span> {reason}
      <span className="under">
        {proposedBy} {chinaMinute(proposedAt)}
        {confirmedBy !== null && ` → ${confirmedBy} ${chinaMinute(confirmedAt ?? '')}`}
      </span>
      {confirmedBy === null && proposedBy === name && (
        <span className="tag tag-due">
          <Text2 of={FIELD_TEXTS.ownProposal} />
        </span>
      )}
      {confirmedBy === null && proposedBy !== name && (
        <Button
          type="primary"
          loading={confirm.isPending}
          onClick={() => confirm.mutate()}
          data-testid="confirm-override"
        >
          <Text2 of={FIELD_TEXTS.confirm} />
        </Button>
      )}
      {confirm.isError && <Failure error={confirm.error} />}
    </li>
  );
}

function aboutOf({ kind, subject }: OverrideView, { inspectors }: ListDetail, picks: readonly PickView[]): string {
  if (kind === 'replace-inspector') return inspectors.find(({ id }) => id === subject)?.name ?? subject;
  return picks.find(({ pickId }) => pickId === subject)?.orderNo ?? subject;
}
