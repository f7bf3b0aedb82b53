import { createLocalJWKSet, type JWTPayload, jwtVerify } from 'jose';
import type { Issuer } from './issuer.ts';

/**
 * The JWT authoriser of an HTTP API: signature, issuer, audience, expiry and not-before. Answers the claims, all as text, or
 * null for a token that API Gateway would refuse. Token times are real time, whatever `--now` says.
 */
export function jwtAuthorizer({ issuer, audience, jwks }: Issuer) {
  const keys = createLocalJWKSet({ keys: [...jwks.keys] });
  return async (header: string | undefined): Promise<Record<string, string> | null> => {
    const token = header?.match(/^Bearer (\S+)$/i)?.[1];
    if (token === undefined) return null;
    try {
      return asText((await jwtVerify(token, keys, { issuer, audience, requiredClaims: ['exp'] })).payload);
    } catch {
      return null;
    }
  };
}

function asText(payload: JWTPayload): Record<string, string> {
  return Object.fromEntries(Object.entries(payload).map(([name, value]) => [name, String(value)]));
}
