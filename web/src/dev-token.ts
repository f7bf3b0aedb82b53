import type { Caller } from '../../shared/model/person.ts';
import { send } from './call.ts';
import { HttpProblem, problemOf } from './http-problem.ts';

/** Asks the local runner, which is the issuer on this machine, for a token. A deployed product answers 404. */
export async function devToken({ role, org, customs, name }: Caller): Promise<string> {
  const response = await send('dev/tokens', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ role, name, ...(org === null ? {} : { org }), ...(customs === null ? {} : { customs }) }),
  });
  if (!response.ok) throw await problemOf(response);
  const body: { token?: unknown } = await response.json();
  if (typeof body.token !== 'string') throw new HttpProblem(502, 'no token');
  return body.token;
}
