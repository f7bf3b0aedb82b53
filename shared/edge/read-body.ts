import { gunzipSync } from 'node:zlib';
import { Refusal } from '../faults/refusal.ts';
import type { Route } from '../wire/http/route.ts';
import { type HttpEvent, headerOf } from './http-event.ts';

/** What Lambda may be handed, in bytes. */
const MOST_BYTES = 6 * 1024 * 1024;
/** API Gateway hands XML on as text, which spoils gb2312 bytes; sent as an octet stream they arrive untouched. */
const ALIASES: Readonly<Record<string, string>> = {
  'text/xml': 'application/xml',
  'application/octet-stream': 'application/xml',
  'text/json': 'application/json',
};

export interface ReadBody {
  readonly bytes: Uint8Array;
  readonly contentType: string;
}

/** The body as bytes, and its media type where the route takes it. Throws Refusal `unsupported-media-type`, `too-large` or `unreadable`. */
export function readBody(event: HttpEvent, route: Route): ReadBody {
  const sent = Buffer.from(event.body ?? '', event.isBase64Encoded === true ? 'base64' : 'utf8');
  if (sent.length > MOST_BYTES) throw tooLarge(MOST_BYTES);
  if (route.body === undefined && route.consumes === undefined) return { bytes: sent, contentType: '' };
  const contentType = mediaType(event);
  const taken = route.consumes ?? ['application/json'];
  const isNothing = sent.length === 0 && route.consumes === undefined;
  if (!isNothing && !taken.includes(contentType)) {
    throw new Refusal('unsupported-media-type', `请使用 Send the body as ${taken.join(' / ')}.`);
  }
  return { bytes: decoded(event, sent, route.maxBytes ?? MOST_BYTES), contentType };
}

/** JSON of a route with a schema; no body at all stands for an object without fields. Throws Refusal `invalid-request`. */
export function parseJson(bytes: Uint8Array): unknown {
  if (bytes.length === 0) return {};
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    const detail = '正文不是 JSON The body is not JSON in UTF-8.';
    throw new Refusal('invalid-request', detail, [{ detail, pointer: '', code: 'unreadable' }]);
  }
}

function mediaType(event: HttpEvent): string {
  const type = (headerOf(event, 'content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  return ALIASES[type] ?? type;
}

function decoded(event: HttpEvent, sent: Buffer, most: number): Buffer {
  const encoding = headerOf(event, 'content-encoding')?.trim().toLowerCase() ?? 'identity';
  if (encoding === 'identity' || encoding === '') return sent;
  if (encoding !== 'gzip') throw new Refusal('unsupported-media-type', '仅支持 gzip Only gzip is a known encoding.');
  try {
    return gunzipSync(sent, { maxOutputLength: most });
  } catch (error) {
    if (error instanceof RangeError) throw tooLarge(most);
    throw new Refusal('unreadable', '正文不是 gzip The body is not gzip.');
  }
}

function tooLarge(most: number): Refusal {
  const detail = `正文过大 The body is too large: send at most ${most} bytes.`;
  return new Refusal('too-large', detail, [{ detail, pointer: '', code: 'too-large' }]);
}
