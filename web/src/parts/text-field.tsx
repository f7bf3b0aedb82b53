import Input from 'antd/es/input';
import type { Bilingual } from '../../../shared/model/finding.ts';
import { FaultAt } from './fault-at.tsx';
import { faultId, faultsAt } from './faults-at.ts';
import { Text2 } from './text2.tsx';

interface TextFieldProps {
  readonly id: string;
  readonly text: Bilingual;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What the server said, and where in the request the field stands. */
  readonly error: unknown;
  readonly pointer: string;
  readonly type?: 'text' | 'date' | 'number';
  readonly disabled?: boolean;
  readonly most?: number;
}

/** One line to fill in, its label above and its fault below. */
export function TextField(props: TextFieldProps) {
  const { id, text, value, onChange, error, pointer, type = 'text', disabled = false, most = 200 } = props;
  const isBad = faultsAt(error, pointer, true).length > 0;
  return (
    <div>
      <label className="label" htmlFor={id}>
        <Text2 of={text} />
      </label>
      <Input
        id={id}
        type={type}
        {...(type === 'number' ? { step: 'any' } : {})}
        maxLength={most}
        disabled={disabled}
        value={value}
        aria-invalid={isBad}
        {...(isBad ? { status: 'error', 'aria-describedby': faultId(pointer) } : {})}
        onChange={(event) => onChange(event.target.value)}
        data-testid={id}
      />
      <FaultAt error={error} pointer={pointer} within />
    </div>
  );
}
