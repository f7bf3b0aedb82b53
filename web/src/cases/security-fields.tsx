import { useQuery } from '@tanstack/react-query';
import Input from 'antd/es/input';
import { call } from '../call.ts';
import { Choices } from '../parts/choices.tsx';
import { Text2 } from '../parts/text2.tsx';
import { CASE_TEXTS } from '../words/case-texts.ts';
import { filled } from '../words/texts.ts';
import { yuan } from '../written.ts';

const KINDS = ['deposit', 'general'] as const;

/** What stands in the form, as it is typed. */
export interface SecurityDraft {
  readonly kind: 'deposit' | 'general';
  readonly sum: string;
  readonly number: string;
  readonly approvedOn: string;
}

interface SecurityFieldsProps {
  readonly id: string;
  readonly valueFen: number;
  readonly requiredFen: number;
  readonly value: SecurityDraft;
  readonly onChange: (draft: SecurityDraft) => void;
}

/** A deposit of what rules.md §6.3 asks for these goods, or a general guarantee 总担保; the amounts are the server's. */
export function SecurityFields({ id, valueFen, requiredFen, value, onChange }: SecurityFieldsProps) {
  const asked = useQuery({
    queryKey: ['security', valueFen],
    queryFn: async () => (await call('getSecurity', { params: {}, query: { valueFen: String(valueFen) } })).body,
  });
  const isGeneral = value.kind === 'general';
  const least = isGeneral ? asked.data?.generalGuarantee.fen : requiredFen;
  const change = (part: Partial<SecurityDraft>) => onChange({ ...value, ...part });
  return (
    <>
      <Choices
        text={CASE_TEXTS.kind}
        name={`${id}-kind`}
        testId="security"
        choices={KINDS}
        nameOf={(kind) => CASE_TEXTS[kind]}
        value={value.kind}
        onChange={(kind) => change({ kind, sum: kind === 'deposit' ? String(requiredFen / 100) : '' })}
        inTwo
      />
      <label className="label" htmlFor={`${id}-sum`}>
        <Text2 of={isGeneral ? CASE_TEXTS.generalFen : CASE_TEXTS.depositFen} />
      </label>
      <Input
        id={`${id}-sum`}
        inputMode="decimal"
        value={value.sum}
        aria-describedby={`${id}-least`}
        onChange={(event) => change({ sum: event.target.value })}
        data-testid="security-sum"
      />
      <p className="quiet" id={`${id}-least`} data-testid="security-least">
        {least !== undefined && <Text2 of={filled(CASE_TEXTS.atLeast, { yuan: yuan(least) })} />}{' '}
        <Text2 of={isGeneral ? CASE_TEXTS.generalUntil : CASE_TEXTS.scale} />
      </p>
      {isGeneral && (
        <>
          <label className="label" htmlFor={`${id}-number`}>
            <Text2 of={CASE_TEXTS.generalNumber} />
          </label>
          <Input
            id={`${id}-number`}
            maxLength={40}
            required
            value={value.number}
            onChange={(event) => change({ number: event.target.value })}
            data-testid="security-number"
          />
          <label className="label" htmlFor={`${id}-approved`}>
            <Text2 of={CASE_TEXTS.approvedOn} />
          </label>
          <input
            id={`${id}-approved`}
            type="date"
            className="select"
            required
            value={value.approvedOn}
            onChange={(event) => change({ approvedOn: event.target.value })}
            data-testid="security-approved"
          />
        </>
      )}
    </>
  );
}
