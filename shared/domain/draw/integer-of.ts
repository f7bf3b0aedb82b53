const STEP = 8;

/** Bytes as a whole number, most significant first. */
export function integerOf(bytes: Uint8Array): bigint {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let number = 0n;
  let at = 0;
  for (; at + STEP <= bytes.length; at += STEP) number = (number << 64n) | view.getBigUint64(at);
  for (; at < bytes.length; at += 1) number = (number << 8n) | BigInt(view.getUint8(at));
  return number;
}
