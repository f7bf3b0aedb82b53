import type { IncomingHttpHeaders } from 'node:http';

interface Request {
  readonly route: string;
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly parameters: Readonly<Record<string, string>>;
  readonly claims: Readonly<Record<string, string>> | undefined;
}

/** Sent on as text; everything else goes as base64, so that a gb2312 message keeps its bytes. */
const TEXT = /^(application\/json|text\/plain)\b/;

/** The event of payload format 2.0. */
export function eventOf({ route, method, url, headers, body, parameters, claims }: Request) {
  const mark = url.indexOf('?');
  const rawPath = mark < 0 ? url : url.slice(0, mark);
  const rawQueryString = mark < 0 ? '' : url.slice(mark + 1);
  const isText = TEXT.test(headers['content-type'] ?? '');
  return {
    version: '2.0',
    routeKey: route,
    rawPath,
    rawQueryString,
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
    ...(rawQueryString === '' ? {} : { queryStringParameters: queryOf(rawQueryString) }),
    ...(Object.keys(parameters).length === 0 ? {} : { pathParameters: parameters }),
    requestContext: {
      accountId: '000000000000',
      apiId: 'local',
      domainName: 'localhost',
      http: { method, path: rawPath, protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: '' },
      requestId: crypto.randomUUID(),
      routeKey: route,
      stage: '$default',
      time: '',
      timeEpoch: Date.now(),
      ...(claims ? { authorizer: { jwt: { claims, scopes: null } } } : {}),
    },
    ...(body.length === 0 ? {} : { body: isText ? body.toString('utf8') : body.toString('base64') }),
    isBase64Encoded: body.length > 0 && !isText,
  };
}

/** Values of a name that is given more than once are joined by commas. */
function queryOf(text: string): Record<string, string> {
  const given = new URLSearchParams(text);
  return Object.fromEntries([...new Set(given.keys())].map((name) => [name, given.getAll(name).join(',')]));
}
