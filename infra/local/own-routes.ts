import * as z from 'zod';
import { Role } from '../../shared/model/person.ts';
import type { Issuer } from './issuer.ts';

const TokenBody = z.strictObject({
  role: Role,
  org: z.string().optional(),
  customs: z.string().optional(),
  name: z.string().optional(),
  expiresIn: z.number().optional(),
});

/** Routes of the runner as the issuer of tokens. A deployed stack does not have them. */
export function ownRoutes(issuer: Issuer) {
  return async (method: string, path: string, body: string): Promise<{ status: number; body: unknown } | null> => {
    if (method === 'GET' && path === '/dev/jwks') return { status: 200, body: issuer.jwks };
    if (method !== 'POST' || path !== '/dev/tokens') return null;
    const asked = TokenBody.safeParse(parsed(body));
    if (!asked.success) {
      const errors = asked.error.issues.map(({ message, path: at }) => ({
        detail: message,
        pointer: `/${at.join('/')}`,
        code: 'schema',
      }));
      const detail =
        'Send {"role","org","customs","name"}; org for submitters and right holders, customs for officials.';
      return {
        status: 400,
        body: {
          type: 'https://sandan.dev/problems/invalid-request',
          title: 'invalid request',
          status: 400,
          detail,
          errors,
        },
      };
    }
    return { status: 200, body: { token: await issuer.token(asked.data) } };
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
