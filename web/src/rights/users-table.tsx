import { ColumnHeads } from '../parts/column-heads.tsx';
import { Text2 } from '../parts/text2.tsx';
import { districtText } from '../words/districts.ts';
import { type LegitimateUser, USER_ROLES } from '../words/right-names.ts';
import { RIGHT_TEXTS } from '../words/right-texts.ts';

const COLUMNS = [
  RIGHT_TEXTS.userCode,
  RIGHT_TEXTS.userName,
  RIGHT_TEXTS.userRole,
  RIGHT_TEXTS.ports,
  RIGHT_TEXTS.validity,
];

/** Who may use the right, how, where and when (rules.md §6.1, 合法使用人). */
export function UsersTable({ users }: { readonly users: readonly LegitimateUser[] }) {
  if (users.length === 0)
    return (
      <p className="quiet">
        <Text2 of={RIGHT_TEXTS.noUsers} />
      </p>
    );
  return (
    <table className="table cards">
      <ColumnHeads texts={COLUMNS} />
      <tbody>
        {users.map(({ code, name, role, ports = [], from = '', to = '' }) => (
          <tr key={`${code} ${role ?? ''} ${from}`} data-testid="user-row">
            <td className="id">{code}</td>
            <td>{name}</td>
            <td>{role && <Text2 of={USER_ROLES[role]} />}</td>
            <td>{ports.map(districtText).join('、')}</td>
            <td className="number">{from + to === '' ? '' : `${from} – ${to}`}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
