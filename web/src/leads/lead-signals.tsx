import type { LeadView } from '../../../shared/wire/http/schemas/leads.ts';
import { ColumnHeads } from '../parts/column-heads.tsx';
import { Text2 } from '../parts/text2.tsx';
import { FOUND_TEXTS } from '../words/found-texts.ts';
import { LEAD_TEXTS } from '../words/lead-texts.ts';
import { StrengthBar } from './strength-bar.tsx';

type Signals = NonNullable<LeadView['signals']>;

/** Named figures, the one that weighs most first. */
export function LeadSignals({ signals }: { readonly signals: Signals }) {
  return (
    <table className="table figures">
      <ColumnHeads texts={[FOUND_TEXTS.signal, FOUND_TEXTS.value, LEAD_TEXTS.weight]} />
      <tbody>
        {signals.map(({ signal, title, value, strength }) => (
          <tr key={signal} data-testid="lead-signal" data-signal={signal}>
            <th scope="row">
              <Text2 of={title} />
            </th>
            <td className="number figure">{value}</td>
            <td>
              <StrengthBar share={strength} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
