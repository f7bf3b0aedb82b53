import { Refusal } from '../faults/refusal.ts';
import { type Caller, Role } from '../model/person.ts';
import type { Route } from '../wire/http/route.ts';

type Claims = Readonly<Record<string, unknown>>;

/** The caller of a route by the verified claims of the token; null only where none is needed. Throws Refusal `unauthorized` or `forbidden`. */
export function callerFor(route: Pick<Route, 'roles'>, claims: Claims | undefined): Caller | null {
  if (route.roles === 'public') return null;
  if (claims === undefined) throw new Refusal('unauthorized', '缺少令牌 A bearer token is needed.');
  const caller = callerOf(claims);
  if (!route.roles.includes(caller.role)) throw new Refusal('forbidden', `${caller.role} 无此权限 may not do this.`);
  return caller;
}

/** Reads `role`, `org`, `customs` and `name` (else `sub`). Enterprises need `org`, officials `customs`. */
export function callerOf(claims: Claims): Caller {
  const role = Role.safeParse(claims.role);
  if (!role.success) throw new Refusal('forbidden', '令牌没有有效角色 The token names no known role.');
  const org = textOf(claims.org);
  const customs = textOf(claims.customs);
  const caller = { role: role.data, name: textOf(claims.name) ?? textOf(claims.sub) ?? '', org, customs };
  if (isFirm(role.data) && org === null) throw lacks('org');
  if (!isFirm(role.data) && role.data !== 'admin' && customs === null) throw lacks('customs');
  return caller;
}

function isFirm(role: Role): boolean {
  return role === 'submitter' || role === 'right-holder';
}

function lacks(claim: string): Refusal {
  return new Refusal('forbidden', `令牌缺少 ${claim} The token lacks the claim ${claim}.`);
}

function textOf(claim: unknown): string | null {
  return typeof claim === 'string' && claim !== '' ? claim : null;
}
