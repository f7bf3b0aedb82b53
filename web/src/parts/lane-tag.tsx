import type { Lane } from '../../../shared/model/finding.ts';
import { LANE_NAMES } from '../words/names.ts';
import { Icon } from './icon.tsx';
import { Text2 } from './text2.tsx';

/** A lane by shape, word and colour. */
export function LaneTag({ lane }: { readonly lane: Lane }) {
  return (
    <span className={`lane lane-${lane}`} data-lane={lane}>
      <Icon name={lane} />
      <Text2 of={LANE_NAMES[lane]} />
    </span>
  );
}
