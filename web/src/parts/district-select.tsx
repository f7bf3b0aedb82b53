import { DISTRICTS, districtText } from '../words/districts.ts';
import { TEXTS } from '../words/texts.ts';
import { plain } from './text2.tsx';

interface DistrictSelectProps {
  readonly id: string;
  /** `*` for all. */
  readonly value: string;
  readonly onChange: (code: string) => void;
}

export function DistrictSelect({ id, value, onChange }: DistrictSelectProps) {
  return (
    <select id={id} className="select" value={value} onChange={(event) => onChange(event.target.value)}>
      <option value="*">{plain(TEXTS.allDistricts)}</option>
      {Object.keys(DISTRICTS).map((code) => (
        <option key={code} value={code}>
          {districtText(code)}
        </option>
      ))}
    </select>
  );
}
