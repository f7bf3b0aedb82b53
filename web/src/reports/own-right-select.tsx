import { useQuery } from '@tanstack/react-query';
import { call } from '../call.ts';
import { plain } from '../parts/text2.tsx';
import { LEAD_TEXTS } from '../words/lead-texts.ts';

interface OwnRightSelectProps {
  readonly id: string;
  readonly value: string;
  readonly onChange: (recordNo: string) => void;
}

/** One of the own rights. The registry is walked to its end: a holder reports on any of them. */
export function OwnRightSelect({ id, value, onChange }: OwnRightSelectProps) {
  const rights = useQuery({ queryKey: ['rights', 'all own'], queryFn: allOwn });
  return (
    <select
      id={id}
      className="select wide"
      required
      value={value}
      onChange={(event) => onChange(event.target.value)}
      data-testid={id}
    >
      <option value="">{plain(LEAD_TEXTS.chooseRight)}</option>
      {(rights.data ?? []).map(({ right: { recordNo, marks } }) => (
        <option key={recordNo} value={recordNo}>
          {marks.join('、')} {recordNo}
        </option>
      ))}
    </select>
  );
}

async function allOwn() {
  const first = await pageAt(undefined);
  const all = [...first.rights];
  for (let cursor = first.nextCursor; cursor !== undefined; ) {
    const page = await pageAt(cursor);
    all.push(...page.rights);
    cursor = page.nextCursor;
  }
  return all;
}

async function pageAt(cursor: string | undefined) {
  return (await call('getRights', { params: {}, query: { limit: '100', cursor } })).body;
}
