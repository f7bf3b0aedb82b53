import Input from 'antd/es/input';
import type { Bilingual } from '../../../shared/model/finding.ts';
import { Text2 } from './text2.tsx';

interface NoteFieldProps {
  /** Unique on the page. */
  readonly id: string;
  readonly testId?: string;
  readonly text: Bilingual;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly most?: number;
  readonly rows?: number;
  readonly required?: boolean;
  /** Id of what says more about it. */
  readonly describedBy?: string | undefined;
}

/** A few lines in words of one's own, the label above. */
export function NoteField(props: NoteFieldProps) {
  const { id, testId = id, text, value, onChange, most = 2000, rows = 2, required = false, describedBy } = props;
  return (
    <>
      <label className="label" htmlFor={id}>
        <Text2 of={text} />
      </label>
      <Input.TextArea
        id={id}
        rows={rows}
        maxLength={most}
        required={required}
        value={value}
        aria-describedby={describedBy}
        onChange={(event) => onChange(event.target.value)}
        data-testid={testId}
      />
    </>
  );
}
