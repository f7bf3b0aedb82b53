import { describe, expect, it } from 'vitest';
import type { HttpEvent } from '../../../shared/edge/http-event.ts';
import { readBody } from '../../../shared/edge/read-body.ts';
import type { Route } from '../../../shared/wire/http/route.ts';
import { ROUTES } from '../../../shared/wire/http/routes.ts';

const submit: Route | undefined = ROUTES.find(({ id }) => id === 'postDocuments');
const GB2312 = Uint8Array.of(0x3c, 0xb2, 0xe2, 0x3e);

function sent(contentType: string): HttpEvent {
  const body = Buffer.from(GB2312).toString('base64');
  return {
    routeKey: 'POST /v1/documents',
    headers: { 'content-type': contentType },
    body,
    isBase64Encoded: true,
    requestContext: {},
  };
}

describe('readBody', () => {
  it.each(['application/xml', 'text/xml; charset=gb2312', 'application/octet-stream'])(
    'takes %s for XML and keeps its bytes',
    (contentType) => {
      if (!submit) throw new Error('the table has the route');

      const { bytes, contentType: type } = readBody(sent(contentType), submit);

      expect(type).toBe('application/xml');
      expect([...bytes]).toEqual([...GB2312]);
    },
  );

  it('refuses what the route does not take', () => {
    if (!submit) throw new Error('the table has the route');

    expect(() => readBody(sent('image/png'), submit)).toThrow('application/xml');
  });
});
