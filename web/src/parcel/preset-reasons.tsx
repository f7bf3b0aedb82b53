import type { DecisionBody } from '../../../shared/wire/http/schemas/desk.ts';
import { plain } from '../parts/text2.tsx';
import { PRESET_REASONS } from '../words/preset-reasons.ts';
import { TEXTS } from '../words/texts.ts';

interface PresetReasonsProps {
  readonly action: DecisionBody['action'];
  readonly onPick: (reason: string) => void;
}

export function PresetReasons({ action, onPick }: PresetReasonsProps) {
  return (
    <ul className="presets" aria-label={plain(TEXTS.presets)}>
      {PRESET_REASONS[action].map((reason) => (
        <li key={reason}>
          <button type="button" className="preset" onClick={() => onPick(reason)} data-testid="preset-reason">
            {reason}
          </button>
        </li>
      ))}
    </ul>
  );
}
