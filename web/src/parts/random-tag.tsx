import { nameIn, PICK_REASONS } from '../words/names.ts';
import { Text2 } from './text2.tsx';

/** Beside a lane: the parcel was drawn at random, whatever its documents say. */
export function RandomTag() {
  return (
    <span className="tag-random" data-testid="random-pick">
      <Text2 of={nameIn(PICK_REASONS, 'random')} />
    </span>
  );
}
