import { Link } from 'wouter';
import type { RightView } from '../../../shared/wire/http/schemas/rights.ts';
import { ColumnHeads } from '../parts/column-heads.tsx';
import { Text2 } from '../parts/text2.tsx';
import { rightPath } from '../right-path.ts';
import { RIGHT_FIELDS, RIGHT_STATUS, RIGHT_TYPES } from '../words/right-names.ts';
import { RIGHT_TEXTS } from '../words/right-texts.ts';

const COLUMNS = [
  RIGHT_FIELDS.recordNo,
  RIGHT_FIELDS.marks,
  RIGHT_FIELDS.type,
  RIGHT_FIELDS.holder,
  RIGHT_TEXTS.validity,
  RIGHT_TEXTS.users,
  RIGHT_TEXTS.version,
];

export function RightsTable({ rights }: { readonly rights: readonly RightView[] }) {
  return (
    <div className="panel">
      <table className="table cards">
        <ColumnHeads texts={COLUMNS} />
        <tbody>
          {rights.map((view) => (
            <Row key={view.right.recordNo} view={view} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ view: { right, version } }: { readonly view: RightView }) {
  const { recordNo, marks, type, holder, validFrom, validTo, legitimateUsers = [], status } = right;
  return (
    <tr data-testid="right-row" data-right={recordNo}>
      <td>
        <Link href={rightPath(recordNo)} className="id">
          {recordNo}
        </Link>
        {status === 'withdrawn' && (
          <span className="under bad">
            <Text2 of={RIGHT_STATUS.withdrawn} />
          </span>
        )}
      </td>
      <td>
        <strong>{marks.join('、')}</strong>
      </td>
      <td>
        <Text2 of={RIGHT_TYPES[type]} stacked />
      </td>
      <td>{holder}</td>
      <td className="number" data-label={RIGHT_TEXTS.validity.zh}>
        {validFrom} – {validTo}
      </td>
      <td className="number" data-label={RIGHT_TEXTS.users.zh}>
        {legitimateUsers.length}
      </td>
      <td className="number" data-label={RIGHT_TEXTS.version.zh}>
        {version}
      </td>
    </tr>
  );
}
