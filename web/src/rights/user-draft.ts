import { type LegitimateUser, USER_ROLES } from '../words/right-names.ts';
import { partsIn } from './parts-in.ts';

/** A legitimate user as typed. `key` tells rows apart. */
export interface UserDraft {
  readonly key: number;
  readonly code: string;
  readonly name: string;
  readonly role: string;
  readonly ports: string;
  readonly from: string;
  readonly to: string;
}

export function emptyUser(key: number): UserDraft {
  return { key, code: '', name: '', role: '', ports: '', from: '', to: '' };
}

export function userDraft(user: LegitimateUser, key: number): UserDraft {
  const { code, name = '', role = '', ports = [], from = '', to = '' } = user;
  return { key, code, name, role, ports: ports.join(' '), from, to };
}

/** Fields left empty are absent. */
export function userOf({ code, name, role, ports, from, to }: UserDraft): LegitimateUser {
  const districts = partsIn(ports);
  return {
    code: code.trim(),
    ...(name.trim() === '' ? {} : { name: name.trim() }),
    ...(isRole(role) ? { role } : {}),
    ...(districts.length === 0 ? {} : { ports: districts }),
    ...(from === '' ? {} : { from }),
    ...(to === '' ? {} : { to }),
  };
}

function isRole(role: string): role is keyof typeof USER_ROLES {
  return Object.hasOwn(USER_ROLES, role);
}
