import type { View } from '../../../shared/model/mark-use.ts';
import { VIEW_NAMES } from '../words/view-names.ts';
import { Text2 } from './text2.tsx';

/** In which forms a mark was seen, each once. */
export function ViewTags({ views }: { readonly views: readonly View[] }) {
  return (
    <ul className="tags">
      {[...new Set(views)].map((view) => (
        <li key={view} className="tag" data-view={view}>
          <Text2 of={VIEW_NAMES[view]} />
        </li>
      ))}
    </ul>
  );
}
