import type { Bilingual } from '../../../shared/model/finding.ts';
import { Text2 } from './text2.tsx';

/** A place where something would stand, and why nothing does. */
export function Empty({ title, hint }: { readonly title: Bilingual; readonly hint?: Bilingual }) {
  return (
    <div className="empty" data-testid="empty">
      <p className="empty-title">
        <Text2 of={title} stacked />
      </p>
      {hint && (
        <p className="quiet">
          <Text2 of={hint} stacked />
        </p>
      )}
    </div>
  );
}
