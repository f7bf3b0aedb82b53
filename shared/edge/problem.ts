import { randomUUID } from 'node:crypto';
import { Busy } from '../faults/busy.ts';
import { type Problem, Refusal } from '../faults/refusal.ts';
import { defectFields } from '../wire/log/defect-fields.ts';
import { log } from '../wire/log/log-line.ts';
import type { HttpReply } from './http-event.ts';

const TYPES = 'https://sandan.dev/problems/';
const RETRY_AFTER_SECONDS = '1';

const TITLES: Readonly<Record<string, string>> = {
  'invalid-request': '请求有误 The request is not valid',
  unreadable: '无法读取 The body cannot be read',
  'too-large': '内容过大 The body is too large',
  'unsupported-media-type': '不支持的格式 The media type is not supported',
  unauthorized: '未登录 No valid token',
  forbidden: '无权限 Not allowed for this caller',
  'sender-not-allowed': '不得代该企业发送 Not allowed to send for this enterprise',
  'not-found': '未找到 Not found',
  conflict: '状态已变化 The state has changed',
  'documents-rejected': '单证均未接收 No document was accepted',
  'items-rejected': '邮件均未接收 No item was accepted',
  busy: '系统繁忙 Busy, try again',
  internal: '系统故障 Internal fault',
};

/** An error as problem details (RFC 9457). A defect tells the caller nothing but the id under which the log has it. */
export function problemReply(error: unknown, route: string): HttpReply {
  if (error instanceof Refusal) return written(error.status, error.kind, error.message, error.problems);
  if (error instanceof Busy) {
    const busy = written(503, 'busy', '请稍后重试 Try again in a moment.', []);
    return { ...busy, headers: { ...busy.headers, 'retry-after': RETRY_AFTER_SECONDS } };
  }
  const errorId = randomUUID();
  log('request-failed', { route, errorId, ...defectFields(error) });
  return written(500, 'internal', `故障编号 Fault ${errorId}`, []);
}

function written(status: number, kind: string, detail: string, errors: readonly Problem[]): HttpReply {
  const title = TITLES[kind] ?? kind;
  const body = JSON.stringify({ type: `${TYPES}${kind}`, title, status, detail, errors });
  return { statusCode: status, headers: { 'content-type': 'application/problem+json' }, body, isBase64Encoded: false };
}
