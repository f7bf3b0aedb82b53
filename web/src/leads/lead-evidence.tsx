import { Link } from 'wouter';
import type { LeadView } from '../../../shared/wire/http/schemas/leads.ts';
import { parcelPath } from '../parcel-path.ts';
import { plain, Text2 } from '../parts/text2.tsx';
import { ViewTags } from '../parts/view-tags.tsx';
import { districtText } from '../words/districts.ts';
import { LEAD_TEXTS } from '../words/lead-texts.ts';
import { TEXTS } from '../words/texts.ts';
import { chinaMinute } from '../written.ts';

type Row = LeadView['evidence'][number];

/** Parcels that show it, most telling first. Only officials see which parcels. */
export function LeadEvidence({ evidence }: { readonly evidence: readonly Row[] }) {
  if (evidence.length === 0)
    return (
      <p className="quiet">
        <Text2 of={TEXTS.none} />
      </p>
    );
  return (
    <ol className="plain-list lead-evidence">
      {evidence.map((row, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: holders see no parcel, and two rows may then be equal
        <li key={`${row.declared} ${place}`} data-testid="lead-evidence">
          <span className="number quiet">{chinaMinute(row.declared)}</span>{' '}
          {row.parcel && (
            <Link href={parcelPath(row.parcel)} className="id" data-testid="evidence-parcel">
              {row.parcel.ebpCode}/{row.parcel.orderNo}
            </Link>
          )}{' '}
          <span className="quiet">
            <span className="id">{row.merchant}</span>
            {row.customsCode !== undefined && ` · ${districtText(row.customsCode)}`}
          </span>
          <ul className="uses">
            {row.uses.map((use) => (
              <li key={`${use.recordNo} ${use.view} ${use.gnum ?? ''} ${use.spelled.join(' ')}`}>
                <strong>{use.mark}</strong>
                {use.spelled.length > 0 && (
                  <>
                    {' ← '}
                    <mark className="hit" title={plain(LEAD_TEXTS.spellings)}>
                      {use.spelled.join('、')}
                    </mark>
                  </>
                )}{' '}
                <ViewTags views={[use.view]} />
                {use.score !== undefined && <span className="number quiet">{use.score.toFixed(3)}</span>}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
