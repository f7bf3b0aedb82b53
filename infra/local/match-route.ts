import type { RouteEntry } from './template.ts';

export interface Match {
  readonly route: RouteEntry | undefined;
  readonly parameters: Readonly<Record<string, string>>;
}

/** The route of a request: full matches before `$default`, literal segments before parameters. Parameters are percent-decoded. */
export function matchRoute(routes: readonly RouteEntry[], method: string, path: string): Match {
  let best: { route: RouteEntry; parameters: Record<string, string>; literals: number } | null = null;
  for (const route of routes) {
    const found = parametersOf(route.key, method, path);
    if (found === null) continue;
    const literals = route.key.split('/').filter((part) => !part.startsWith('{')).length;
    if (best === null || literals > best.literals) best = { route, parameters: found, literals };
  }
  return best ?? { route: routes.find(({ key }) => key === '$default'), parameters: {} };
}

function parametersOf(key: string, method: string, path: string): Record<string, string> | null {
  const [wanted, pattern = ''] = key.split(' ');
  if (wanted !== method && wanted !== 'ANY') return null;
  const parts = pattern.split('/');
  const given = path.split('/');
  if (parts.length !== given.length) return null;
  const parameters: Record<string, string> = {};
  for (const [i, part] of parts.entries()) {
    const value = given[i] ?? '';
    if (part.startsWith('{') && value !== '') parameters[part.slice(1, -1)] = decoded(value);
    else if (part !== value) return null;
  }
  return parameters;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
