import type { Evidence } from '../../../shared/model/finding.ts';
import { ColumnHeads } from '../parts/column-heads.tsx';
import { Text2 } from '../parts/text2.tsx';
import { FOUND_TEXTS } from '../words/found-texts.ts';

/** The figures behind a finding across parcels, heaviest first, each beside what is usual. */
export function EvidenceTable({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const hasUsual = evidence.some(({ usual }) => usual !== undefined);
  const columns = [FOUND_TEXTS.signal, FOUND_TEXTS.value, ...(hasUsual ? [FOUND_TEXTS.usual] : [])];
  return (
    <table className="table figures" data-testid="figures">
      <caption className="hidden">
        <Text2 of={FOUND_TEXTS.figures} />
      </caption>
      <ColumnHeads texts={columns} />
      <tbody>
        {evidence.map(({ signal, title, value, usual }) => (
          <tr key={signal} data-signal={signal}>
            <th scope="row">
              <Text2 of={title} />
            </th>
            <td className="number figure">{value}</td>
            {hasUsual && <td className="number quiet">{usual ?? ''}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
