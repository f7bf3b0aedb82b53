import { createPublicKey, type KeyObject, verify, X509Certificate } from 'node:crypto';

/** Cards of the e-port sign RSA with SHA-1 (as announcement 2018-113 does) or SHA-256; EC signatures come as DER or as r‖s. */
const DIGESTS = ['RSA-SHA256', 'RSA-SHA1'] as const;

/** `valid`, `invalid`, or `unverified` when the key is of a kind that cannot be checked here (SM2). `pem`: certificate or public key. */
export function verifySignature(signed: string, signValue: string, pem: string): 'valid' | 'invalid' | 'unverified' {
  const key = keyOf(pem);
  if (key === null || (key.asymmetricKeyType !== 'rsa' && key.asymmetricKeyType !== 'ec')) return 'unverified';
  const signature = Buffer.from(signValue, 'base64');
  const data = Buffer.from(signed, 'utf8');
  const isSigned = DIGESTS.some((digest) =>
    (['der', 'ieee-p1363'] as const).some((dsaEncoding) => holds(digest, data, { key, dsaEncoding }, signature)),
  );
  return isSigned ? 'valid' : 'invalid';
}

function keyOf(pem: string): KeyObject | null {
  try {
    return pem.includes('CERTIFICATE') ? new X509Certificate(pem).publicKey : createPublicKey(pem);
  } catch {
    return null;
  }
}

function holds(
  digest: string,
  data: Buffer,
  key: { readonly key: KeyObject; readonly dsaEncoding: 'der' | 'ieee-p1363' },
  signature: Buffer,
): boolean {
  try {
    return verify(digest, data, key, signature);
  } catch {
    return false;
  }
}
