import type { QueuePage } from '../../../shared/wire/http/schemas/desk.ts';
import { Icon } from '../parts/icon.tsx';
import { Text2 } from '../parts/text2.tsx';
import { LANE_NAMES } from '../words/names.ts';
import { TEXTS } from '../words/texts.ts';
import type { DeskFilter } from './desk-filter.ts';

const LANES: readonly DeskFilter['lane'][] = ['all', 'red', 'yellow', 'green'];

interface LaneFilterProps {
  readonly value: DeskFilter['lane'];
  readonly onChange: (lane: DeskFilter['lane']) => void;
  readonly counts: QueuePage['counts'] | undefined;
}

export function LaneFilter({ value, onChange, counts }: LaneFilterProps) {
  return (
    <fieldset className="segments">
      <legend className="hidden">
        <Text2 of={TEXTS.lane} />
      </legend>
      {LANES.map((lane) => (
        <label key={lane} className={`segment segment-${lane}`}>
          <input
            type="radio"
            name="lane"
            checked={lane === value}
            onChange={() => onChange(lane)}
            data-testid={`lane-${lane}`}
          />
          {lane !== 'all' && <Icon name={lane} />}
          <Text2 of={lane === 'all' ? TEXTS.all : LANE_NAMES[lane]} />
          {counts && <span className="count">{countText(lane, counts)}</span>}
        </label>
      ))}
    </fieldset>
  );
}

/** Counts stop at a cap, which then means "as many or more". */
function countText(lane: DeskFilter['lane'], counts: QueuePage['counts']): string {
  const { red, yellow, green, countCap } = counts;
  const parts = lane === 'all' ? [red, yellow, green] : [counts[lane]];
  const total = parts.reduce((sum, count) => sum + count, 0);
  return parts.some((count) => count >= countCap) ? `${total}+` : String(total);
}
