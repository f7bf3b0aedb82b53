import { Link } from 'wouter';
import type { ClueReport } from '../../../shared/model/clue-report.ts';
import { ColumnHeads } from '../parts/column-heads.tsx';
import { rightPath } from '../right-path.ts';
import { LEAD_TEXTS } from '../words/lead-texts.ts';
import { TEXTS } from '../words/texts.ts';
import { chinaMinute } from '../written.ts';

const COLUMNS = [TEXTS.time, LEAD_TEXTS.record, LEAD_TEXTS.merchant, LEAD_TEXTS.platform, LEAD_TEXTS.text];

export function ReportsTable({ reports }: { readonly reports: readonly ClueReport[] }) {
  return (
    <div className="panel">
      <table className="table cards">
        <ColumnHeads texts={COLUMNS} />
        <tbody>
          {reports.map(({ id, at, recordNo, holder, merchant = '', platform = '', link, text }) => (
            <tr key={id} data-testid="report-row">
              <td className="number nowrap">{chinaMinute(at)}</td>
              <td>
                <Link href={rightPath(recordNo)} className="id">
                  {recordNo}
                </Link>
                <span className="under id">{holder}</span>
              </td>
              <td className="id" data-label={LEAD_TEXTS.merchant.zh}>
                {merchant}
              </td>
              <td className="id" data-label={LEAD_TEXTS.platform.zh}>
                {platform}
              </td>
              <td>
                {text}
                {link !== undefined && <span className="under id">{link}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
