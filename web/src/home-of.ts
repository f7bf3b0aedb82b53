import type { Role } from '../../shared/model/person.ts';
import { TEXTS } from './words/texts.ts';

const DESK = { path: '/desk', name: TEXTS.desk };
const LISTS = { path: '/lists', name: TEXTS.lists };
const RECEIPTS = { path: '/receipts', name: TEXTS.receipts };

const ROOMS: Readonly<Partial<Record<Role, readonly (typeof DESK | typeof LISTS | typeof RECEIPTS)[]>>> = {
  officer: [DESK],
  supervisor: [DESK, LISTS],
  inspector: [LISTS],
  submitter: [RECEIPTS],
};

/** The screens of a role, as the table of routes allows. */
export function roomsOf(role: Role) {
  return ROOMS[role] ?? [];
}

export function homeOf(role: Role): string {
  return roomsOf(role)[0]?.path ?? '/nowhere';
}
