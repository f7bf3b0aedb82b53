const MOST = 1000;

/** ListObjectsV2: keys in byte order after `start-after` or the token, under `prefix`. Sizes and dates are not listed. */
export function listPage(bucket: string, keys: readonly string[], query: URLSearchParams): string {
  const prefix = query.get('prefix') ?? '';
  const most = Math.min(Number(query.get('max-keys') ?? MOST), MOST);
  const from = query.get('continuation-token') ?? query.get('start-after') ?? '';
  const found = keys.filter((key) => key.startsWith(prefix) && isAfter(key, from)).toSorted(byBytes);
  const page = found.slice(0, most);
  const last = found.length > most ? page.at(-1) : undefined;
  const next = last === undefined ? '' : `<NextContinuationToken>${escaped(last)}</NextContinuationToken>`;
  const contents = page.map((key) => `<Contents><Key>${escaped(key)}</Key></Contents>`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?><ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>${bucket}</Name><Prefix>${escaped(prefix)}</Prefix><KeyCount>${page.length}</KeyCount><MaxKeys>${most}</MaxKeys><IsTruncated>${last !== undefined}</IsTruncated>${next}${contents}</ListBucketResult>`;
}

function byBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

function isAfter(key: string, from: string): boolean {
  return byBytes(key, from) > 0;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
