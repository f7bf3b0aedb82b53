import { Link } from 'wouter';
import type { LeadView } from '../../../shared/wire/http/schemas/leads.ts';
import { ColumnHeads } from '../parts/column-heads.tsx';
import { ViewTags } from '../parts/view-tags.tsx';
import { rightPath } from '../right-path.ts';
import { LEAD_TEXTS } from '../words/lead-texts.ts';
import { USE_TEXTS } from '../words/use-texts.ts';

const COLUMNS = [
  LEAD_TEXTS.marks,
  LEAD_TEXTS.record,
  LEAD_TEXTS.parcels,
  LEAD_TEXTS.disguised,
  LEAD_TEXTS.belowBand,
  LEAD_TEXTS.spellings,
  USE_TEXTS.view,
];

/** The rights that the lead touches, and how their marks were spelled. */
export function LeadRights({ rights }: Pick<LeadView, 'rights'>) {
  return (
    <table className="table cards">
      <ColumnHeads texts={COLUMNS} />
      <tbody>
        {rights.map(({ recordNo, marks, holder, parcels, disguised, priceBelowBand, spellings, views }) => (
          <tr key={recordNo} data-testid="lead-right">
            <td>
              <strong>{marks.join('、')}</strong>
              {holder !== null && <span className="under">{holder}</span>}
            </td>
            <td>
              <Link href={rightPath(recordNo)} className="id">
                {recordNo}
              </Link>
            </td>
            <td className="number" data-label={LEAD_TEXTS.parcels.zh}>
              {parcels}
            </td>
            <td className="number" data-label={LEAD_TEXTS.disguised.zh}>
              {disguised}
            </td>
            <td className="number" data-label={LEAD_TEXTS.belowBand.zh}>
              {priceBelowBand}
            </td>
            <td>{spellings.join('、')}</td>
            <td>
              <ViewTags views={views} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
