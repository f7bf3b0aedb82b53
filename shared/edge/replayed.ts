import { hash } from 'node:crypto';
import { Refusal } from '../faults/refusal.ts';
import type { Caller } from '../model/person.ts';
import type { Replies } from '../ports/replies.ts';
import { type HttpEvent, type HttpReply, headerOf } from './http-event.ts';

const KEY = /^[\x21-\x7e]{1,255}$/;
/** Larger replies are not kept: a DynamoDB item holds 400 KB. Such a request is then done again, which intake answers with `duplicate`. */
const MOST_KEPT_CHARACTERS = 1_000_000;

/**
 * Idempotency-Key (draft-ietf-httpapi-idempotency-key-header): the same request under the same key is answered with the first reply;
 * another request under it is a conflict. Keys are the caller's own. Only success is kept: what was refused changed nothing.
 */
export async function replayed(
  replies: Replies,
  caller: Caller,
  event: HttpEvent,
  bytes: Uint8Array,
  answer: () => Promise<HttpReply>,
): Promise<HttpReply> {
  const key = headerOf(event, 'idempotency-key');
  if (key === null) return answer();
  if (!KEY.test(key))
    throw new Refusal('invalid-request', 'Idempotency-Key: 1 至 255 个可见字符 1 to 255 visible characters.');
  const owner = [caller.role, caller.org ?? caller.customs ?? '', caller.name].join('/');
  const digest = digestOf(event, bytes);
  const kept = await replies.find(owner, key);
  if (kept !== null) {
    if (kept.requestDigest !== digest)
      throw new Refusal('conflict', '该 Idempotency-Key 已用于其他请求 The key was used for another request.');
    const { status, contentType, body } = kept.reply;
    const headers = { 'content-type': contentType, 'idempotent-replayed': 'true' };
    return { statusCode: status, headers, body, isBase64Encoded: false };
  }
  const reply = await answer();
  if (reply.statusCode < 300 && !reply.isBase64Encoded && reply.body.length <= MOST_KEPT_CHARACTERS) {
    const contentType = reply.headers['content-type'] ?? 'application/json';
    await replies.keep(owner, key, digest, { status: reply.statusCode, body: reply.body, contentType });
  }
  return reply;
}

function digestOf(event: HttpEvent, bytes: Uint8Array): string {
  const head = [event.routeKey, event.pathParameters ?? {}, event.queryStringParameters ?? {}];
  const headers = ['content-type', 'if-match'].map((name) => headerOf(event, name));
  return hash('sha256', `${JSON.stringify([head, headers])}\n${hash('sha256', bytes, 'hex')}`, 'hex');
}
