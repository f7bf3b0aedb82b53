import Button from 'antd/es/button';
import Input from 'antd/es/input';
import { plain, Text2 } from '../parts/text2.tsx';
import { USER_ROLES } from '../words/right-names.ts';
import { RIGHT_TEXTS } from '../words/right-texts.ts';
import { filled } from '../words/texts.ts';
import { emptyUser, type UserDraft } from './user-draft.ts';

interface UserRowsProps {
  readonly users: readonly UserDraft[];
  readonly onChange: (users: readonly UserDraft[]) => void;
}

/** The legitimate users, each a group of fields. */
export function UserRows({ users, onChange }: UserRowsProps) {
  const add = () => onChange([...users, emptyUser(Math.max(-1, ...users.map(({ key }) => key)) + 1)]);
  return (
    <>
      {users.map((user, place) => (
        <UserRow
          key={user.key}
          user={user}
          number={place + 1}
          onChange={(part) => onChange(users.map((one) => (one.key === user.key ? { ...one, ...part } : one)))}
          onRemove={() => onChange(users.filter((one) => one.key !== user.key))}
        />
      ))}
      <Button onClick={add} data-testid="add-user">
        <Text2 of={RIGHT_TEXTS.addUser} />
      </Button>
    </>
  );
}

interface UserRowProps {
  readonly user: UserDraft;
  readonly number: number;
  readonly onChange: (part: Partial<UserDraft>) => void;
  readonly onRemove: () => void;
}

const WORDS = [
  ['code', RIGHT_TEXTS.userCode, 40],
  ['name', RIGHT_TEXTS.userName, 100],
  ['ports', RIGHT_TEXTS.userPorts, 600],
] as const;
const DAYS = [
  ['from', RIGHT_TEXTS.userFrom],
  ['to', RIGHT_TEXTS.userTo],
] as const;

function UserRow({ user, number, onChange, onRemove }: UserRowProps) {
  const id = `user-${user.key}`;
  return (
    <fieldset className="fields user" data-testid="user-fields">
      <legend className="label">
        <Text2 of={filled(RIGHT_TEXTS.userLine, { n: number })} />
      </legend>
      {WORDS.map(([field, text, most]) => (
        <div key={field}>
          <label className="label" htmlFor={`${id}-${field}`}>
            <Text2 of={text} />
          </label>
          <Input
            id={`${id}-${field}`}
            required={field === 'code'}
            maxLength={most}
            value={user[field]}
            onChange={(event) => onChange({ [field]: event.target.value })}
            data-testid={`user-${field}`}
          />
        </div>
      ))}
      <div>
        <label className="label" htmlFor={`${id}-role`}>
          <Text2 of={RIGHT_TEXTS.userRole} />
        </label>
        <select
          id={`${id}-role`}
          className="select wide"
          value={user.role}
          onChange={(event) => onChange({ role: event.target.value })}
          data-testid="user-role"
        >
          <option value="">{plain(RIGHT_TEXTS.unsaid)}</option>
          {Object.entries(USER_ROLES).map(([role, name]) => (
            <option key={role} value={role}>
              {plain(name)}
            </option>
          ))}
        </select>
      </div>
      {DAYS.map(([field, text]) => (
        <div key={field}>
          <label className="label" htmlFor={`${id}-${field}`}>
            <Text2 of={text} />
          </label>
          <input
            id={`${id}-${field}`}
            type="date"
            className="select wide"
            value={user[field]}
            onChange={(event) => onChange({ [field]: event.target.value })}
            data-testid={`user-${field}`}
          />
        </div>
      ))}
      <p className="user-remove">
        <button type="button" className="quiet-button" onClick={onRemove} data-testid="remove-user">
          <Text2 of={RIGHT_TEXTS.removeUser} /> <span className="hidden">{number}</span>
        </button>
      </p>
    </fieldset>
  );
}
