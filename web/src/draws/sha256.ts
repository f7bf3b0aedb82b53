import type { Hashing } from '../../../shared/domain/draw/verify-day.ts';

/*
 * SHA-256 (FIPS 180-4) and HMAC (RFC 2104) at once, without a promise: a population takes millions of short hashes, and WebCrypto
 * answers each by a promise, and only on secure origins. It is also a second implementation: not the one that drew.
 */

const BLOCK = 64;
const PRIMES = firstPrimes(64);
const K = Uint32Array.from(PRIMES, (prime) => fractionBits(Math.cbrt(prime)));
const BEGIN = Uint32Array.from(PRIMES.slice(0, 8), (prime) => fractionBits(Math.sqrt(prime)));
const encoder = new TextEncoder();

export function sha256(bytes: Uint8Array): Uint8Array {
  return finished(BEGIN, bytes, 0);
}

/** HMAC-SHA-256 of texts, UTF-8, under one key, whose two blocks are hashed once. */
export function hmacSha256(key: Uint8Array): (text: string) => Uint8Array {
  const padded = new Uint8Array(BLOCK);
  padded.set(key.length > BLOCK ? sha256(key) : key);
  const inner = begun(padded.map((byte) => byte ^ 0x36));
  const outer = begun(padded.map((byte) => byte ^ 0x5c));
  return (text) => finished(outer, finished(inner, encoder.encode(text), BLOCK), BLOCK);
}

function begun(block: Uint8Array): Uint32Array {
  const state = BEGIN.slice();
  compress(state, new DataView(block.buffer), 0);
  return state;
}

/** The digest of what brought `from` about (`before` bytes) and these bytes. */
function finished(from: Uint32Array, bytes: Uint8Array, before: number): Uint8Array {
  const state = from.slice();
  const whole = bytes.length - (bytes.length % BLOCK);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < whole; at += BLOCK) compress(state, view, at);
  const rest = bytes.subarray(whole);
  const end = new Uint8Array(rest.length < BLOCK - 8 ? BLOCK : 2 * BLOCK);
  end.set(rest);
  end[rest.length] = 0x80;
  const endView = new DataView(end.buffer);
  endView.setBigUint64(end.length - 8, BigInt(before + bytes.length) * 8n);
  for (let at = 0; at < end.length; at += BLOCK) compress(state, endView, at);
  const digest = new Uint8Array(32);
  const out = new DataView(digest.buffer);
  for (let at = 0; at < 8; at += 1) out.setUint32(4 * at, state[at] ?? 0);
  return digest;
}

export const webHashing: Hashing = { sha256, hmac: hmacSha256 };

const schedule = new Uint32Array(64);

function compress(state: Uint32Array, block: DataView, from: number): void {
  const w = schedule;
  for (let i = 0; i < 16; i += 1) w[i] = block.getUint32(from + 4 * i);
  for (let i = 16; i < 64; i += 1) {
    const x = w[i - 15] ?? 0;
    const y = w[i - 2] ?? 0;
    const s0 = turned(x, 7) ^ turned(x, 18) ^ (x >>> 3);
    const s1 = turned(y, 17) ^ turned(y, 19) ^ (y >>> 10);
    w[i] = ((w[i - 16] ?? 0) + s0 + (w[i - 7] ?? 0) + s1) | 0;
  }
  mix(state, w);
}

/** The 64 rounds; the eight working words turn by assignment, since an array of them would cost half the time. */
function mix(state: Uint32Array, w: Uint32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let i = 0; i < 64; i += 1) {
    const s1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + (K[i] ?? 0) + (w[i] ?? 0)) | 0;
    const s0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  const worked = [a, b, c, d, e, f, g, h];
  for (let i = 0; i < 8; i += 1) state[i] = (state[i] ?? 0) + (worked[i] ?? 0);
}

function turned(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

/** The first 32 bits of the fractional part. */
function fractionBits(root: number): number {
  return Math.floor((root - Math.floor(root)) * 2 ** 32);
}

function firstPrimes(count: number): number[] {
  const primes: number[] = [];
  for (let number = 2; primes.length < count; number += 1)
    if (primes.every((prime) => number % prime !== 0)) primes.push(number);
  return primes;
}
