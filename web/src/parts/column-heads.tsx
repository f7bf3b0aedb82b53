import type { Bilingual } from '../../../shared/model/finding.ts';
import { Text2 } from './text2.tsx';

/** The head of a table: a cell for each column. */
export function ColumnHeads({ texts }: { readonly texts: readonly Bilingual[] }) {
  return (
    <thead>
      <tr>
        {texts.map((text) => (
          <th key={text.en} scope="col">
            <Text2 of={text} />
          </th>
        ))}
      </tr>
    </thead>
  );
}
