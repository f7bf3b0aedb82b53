import type { Bilingual } from '../../../shared/model/finding.ts';
import { chinaMinute } from '../written.ts';
import { Icon } from './icon.tsx';
import { Text2 } from './text2.tsx';

interface FoundLaterProps {
  readonly text: Bilingual;
  /** ISO instant. */
  readonly at?: string | undefined;
}

/** A mark on what was found only by looking back. */
export function FoundLater({ text, at }: FoundLaterProps) {
  return (
    <span className="found-later" data-testid="found-later">
      <Icon name="later" /> <Text2 of={text} />
      {at !== undefined && (
        <time className="number" dateTime={at}>
          {chinaMinute(at)}
        </time>
      )}
    </span>
  );
}
