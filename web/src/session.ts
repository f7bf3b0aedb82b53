import { useSyncExternalStore } from 'react';
import type { Caller, Role } from '../../shared/model/person.ts';

/** Who is signed in on this tab, and the token that proves it. */
export interface Session extends Caller {
  readonly token: string;
}

const KEY = 'sandan.session';
const ROLES: ReadonlySet<string> = new Set<Role>(['submitter', 'officer', 'supervisor', 'inspector', 'right-holder']);
const listeners = new Set<() => void>();
let current = stored();

export function useSession(): Session | null {
  return useSyncExternalStore(subscribe, session);
}

export function session(): Session | null {
  return current;
}

export function signIn(next: Session): void {
  sessionStorage.setItem(KEY, JSON.stringify(next));
  change(next);
}

export function signOut(): void {
  sessionStorage.removeItem(KEY);
  change(null);
}

function change(next: Session | null): void {
  current = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Anything else in its place counts as signed out. */
function stored(): Session | null {
  try {
    const value: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
    return isSession(value) ? value : null;
  } catch {
    return null;
  }
}

function isSession(value: unknown): value is Session {
  if (typeof value !== 'object' || value === null) return false;
  const { token, role, name }: { token?: unknown; role?: unknown; name?: unknown } = value;
  return typeof token === 'string' && typeof role === 'string' && ROLES.has(role) && typeof name === 'string';
}
