import type { ServerResponse } from 'node:http';

type Kind = 'too-large' | 'unauthorized' | 'not-found' | 'internal';

const TITLES: Readonly<Record<Kind, string>> = {
  'too-large': '内容过大 The body is too large',
  unauthorized: '未登录 No valid token',
  'not-found': '未找到 Not found',
  internal: '系统故障 Internal fault',
};

/** What the gateway itself refuses, in the form that the functions use (RFC 9457). */
export function problem(response: ServerResponse, status: number, kind: Kind, detail: string): void {
  if (response.headersSent) return void response.end();
  const body = { type: `https://sandan.dev/problems/${kind}`, title: TITLES[kind], status, detail, errors: [] };
  response.writeHead(status, { 'content-type': 'application/problem+json' }).end(JSON.stringify(body));
}
