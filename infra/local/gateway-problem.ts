import type { ServerResponse } from 'node:http';

/** What the gateway itself refuses, in the form that the functions use (RFC 9457). */
export function problem(response: ServerResponse, status: number, kind: string, detail: string): void {
  if (response.headersSent) return void response.end();
  const title = kind.replaceAll('-', ' ');
  const body = { type: `https://sandan.dev/problems/${kind}`, title, status, detail, errors: [] };
  response.writeHead(status, { 'content-type': 'application/problem+json' }).end(JSON.stringify(body));
}
