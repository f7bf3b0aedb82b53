import { plain } from '../parts/text2.tsx';
import { TEXTS } from '../words/texts.ts';

interface PresetReasonsProps {
  readonly reasons: readonly string[];
  readonly onPick: (reason: string) => void;
}

export function PresetReasons({ reasons, onPick }: PresetReasonsProps) {
  return (
    <ul className="presets" aria-label={plain(TEXTS.presets)}>
      {reasons.map((reason) => (
        <li key={reason}>
          <button type="button" className="preset" onClick={() => onPick(reason)} data-testid="preset-reason">
            {reason}
          </button>
        </li>
      ))}
    </ul>
  );
}
