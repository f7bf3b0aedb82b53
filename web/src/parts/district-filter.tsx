import { TEXTS } from '../words/texts.ts';
import { DistrictSelect } from './district-select.tsx';
import { Text2 } from './text2.tsx';

interface DistrictFilterProps {
  readonly id: string;
  /** `*` for all. */
  readonly value: string;
  readonly onChange: (code: string) => void;
}

/** The choice of a district in the bar above a list, its label beside it. */
export function DistrictFilter({ id, value, onChange }: DistrictFilterProps) {
  return (
    <label className="inline-label" htmlFor={id}>
      <Text2 of={TEXTS.district} />
      <DistrictSelect id={id} value={value} onChange={onChange} />
    </label>
  );
}
