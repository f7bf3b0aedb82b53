import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportJWK, exportPKCS8, generateKeyPair, importPKCS8, type JWK, SignJWT } from 'jose';

export interface Claims {
  readonly role: string;
  readonly org?: string | undefined;
  readonly customs?: string | undefined;
  readonly name?: string | undefined;
  /** Seconds; 12 hours when left out. May be negative, for tests of expired tokens. */
  readonly expiresIn?: number | undefined;
}

export interface Issuer {
  readonly issuer: string;
  readonly audience: string;
  readonly jwks: { readonly keys: readonly JWK[] };
  token(claims: Claims): Promise<string>;
}

const KEY_FILE = 'issuer-key.pem';
const SHIFT_SECONDS = 12 * 3600;

/** The runner is the OIDC issuer of this machine. Its key lives with the data, so that tokens outlive a restart. */
export async function localIssuer(data: string, issuer: string, audience: string): Promise<Issuer> {
  const path = join(data, KEY_FILE);
  if (!existsSync(path)) {
    const { privateKey } = await generateKeyPair('ES256', { extractable: true });
    const half = `${path}.new`;
    writeFileSync(half, await exportPKCS8(privateKey), { mode: 0o600 });
    renameSync(half, path);
  }
  const key = await importPKCS8(readFileSync(path, 'utf8'), 'ES256', { extractable: true });
  const { d: _, ...publicKey } = await exportJWK(key);
  return {
    issuer,
    audience,
    jwks: { keys: [{ ...publicKey, kid: 'local', alg: 'ES256', use: 'sig' }] },
    token: ({ expiresIn = SHIFT_SECONDS, ...claims }) => {
      const now = Math.floor(Date.now() / 1000);
      return new SignJWT({ ...claims, sub: claims.name ?? claims.role })
        .setProtectedHeader({ alg: 'ES256', kid: 'local' })
        .setIssuer(issuer)
        .setAudience(audience)
        .setIssuedAt(now)
        .setExpirationTime(now + expiresIn)
        .sign(key);
    },
  };
}
