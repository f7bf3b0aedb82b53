/**
 * One field of a form-urlencoded body, percent-decoded as strict UTF-8. Null when the field is absent or its bytes are no text:
 * `URLSearchParams` would put replacement characters into what was signed.
 */
export function formField(body: Uint8Array, name: string): string | null {
  const pairs = Buffer.from(body).toString('latin1').split('&');
  for (const pair of pairs) {
    const equals = pair.indexOf('=');
    if (equals >= 0 && decoded(pair.slice(0, equals)) === name) return decoded(pair.slice(equals + 1));
  }
  return null;
}

function decoded(text: string): string | null {
  const bytes = Buffer.from(
    text.replaceAll('+', ' ').replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  );
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
