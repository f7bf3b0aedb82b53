import { generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { Document } from '../../shared/model/document/document.ts';
import { SubmissionReply } from '../../shared/wire/http/schemas/submission.ts';
import { writeMessage } from '../../shared/wire/xml/write-message.ts';
import { identityLeaks } from '../privacy/fictitious.ts';
import { type Ask, type Product, read, startProduct } from './running-product.ts';
import { four, senderOf, shopFor } from './shop-window.ts';
import { assessed, OFFICER, ProblemView, pathOf } from './views.ts';

const shop = shopFor(13, '103');
const story = shop.story({ buyer: shop.newBuyer() });
const order: Document = { type: 'order', body: story.order };
const org = story.order.ebpCode;
const submitter = { role: 'submitter', org } as const;
const xml = (body: string | Uint8Array): Ask => ({
  as: submitter,
  body,
  headers: { 'content-type': 'application/xml' },
});
const message = writeMessage([order], { copCode: org, copName: org, dxpId: 'DXPENT0000000001' });

const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${'bcdefghij'
  .split('')
  .map((name, at) => `<!ENTITY ${name} "${`&${'abcdefghi'[at]};`.repeat(10)}">`)
  .join('')}]><x>&j;</x>`;
const external = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]><x>&a;</x>';

interface Case {
  readonly name: string;
  readonly path?: string;
  readonly ask: () => Ask | Promise<Ask>;
  readonly status: number;
  readonly type: string;
}

const TABLE: readonly Case[] = [
  { name: 'text that is no XML', ask: () => xml('三单'), status: 400, type: 'unreadable' },
  { name: 'XML that breaks off', ask: () => xml(message.slice(0, -40)), status: 400, type: 'unreadable' },
  { name: 'entities that multiply', ask: () => xml(bomb), status: 400, type: 'unreadable' },
  { name: 'an entity from outside', ask: () => xml(external), status: 400, type: 'unreadable' },
  {
    name: 'a body that is not of its encoding',
    ask: () => xml(Buffer.from(message, 'utf16le')),
    status: 400,
    type: 'unreadable',
  },
  {
    name: 'an unknown message type',
    ask: () => xml(message.replaceAll('CEB311', 'CEB999')),
    status: 400,
    type: 'unreadable',
  },
  { name: '20 MB', ask: () => xml(' '.repeat(20 * 1024 * 1024)), status: 413, type: 'too-large' },
  {
    name: 'an unknown media type',
    ask: () => ({ as: submitter, body: message, headers: { 'content-type': 'text/csv' } }),
    status: 415,
    type: 'unsupported-media-type',
  },
  {
    name: 'text that is no JSON',
    ask: () => ({ as: submitter, body: '{"documents":[', headers: { 'content-type': 'application/json' } }),
    status: 400,
    type: 'unreadable',
  },
  { name: 'JSON without documents', ask: () => ({ as: submitter, json: {} }), status: 400, type: 'invalid-request' },
  {
    name: 'a sender of another enterprise',
    ask: () => ({ as: { role: 'submitter', org: '9999999999' }, json: { documents: [order] } }),
    status: 403,
    type: 'sender-not-allowed',
  },
  {
    name: 'an officer who submits',
    ask: () => ({ as: { role: 'officer', customs: '*' }, json: { documents: [order] } }),
    status: 403,
    type: 'forbidden',
  },
  { name: 'no token', ask: () => ({ json: { documents: [order] } }), status: 401, type: 'unauthorized' },
  {
    name: 'a token that is none',
    ask: () => ({ token: 'abc', json: { documents: [order] } }),
    status: 401,
    type: 'unauthorized',
  },
  {
    name: 'a token that has expired',
    ask: () => ({ as: { ...submitter, expiresIn: -60 }, json: { documents: [order] } }),
    status: 401,
    type: 'unauthorized',
  },
  {
    name: 'a token of a foreign issuer',
    ask: async () => ({ token: await foreignToken(), json: { documents: [order] } }),
    status: 401,
    type: 'unauthorized',
  },
  {
    name: 'a token that was changed',
    ask: async () => ({ token: await changedToken(), json: { documents: [order] } }),
    status: 401,
    type: 'unauthorized',
  },
  { name: 'an unknown route', path: '/v1/nothing', ask: () => ({ as: submitter }), status: 404, type: 'not-found' },
  {
    name: 'a method that is not there',
    path: '/v1/documents',
    ask: () => ({ as: submitter, method: 'GET' }),
    status: 404,
    type: 'not-found',
  },
  {
    name: 'an unknown parcel',
    path: `/v1/parcels/${org}/UNKNOWN`,
    ask: () => ({ as: submitter }),
    status: 404,
    type: 'not-found',
  },
  {
    name: 'a decision without a reason',
    path: `${pathOf(story)}/decisions`,
    ask: () => ({ as: { role: 'officer', customs: '*' }, json: { action: 'release' } }),
    status: 400,
    type: 'invalid-request',
  },
];

let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(async () => {
  await product.remove();
});

describe('bad input', () => {
  it.each(TABLE)('gets a clear answer: $name', async ({ path = '/v1/documents', ask, status, type }) => {
    const answer = await product.ask(path, await ask());

    expect([answer.status, answer.text.slice(0, 400)]).toEqual([status, expect.stringContaining(`/problems/${type}"`)]);
    const problem = read(ProblemView, answer);
    expect([problem.type, problem.status]).toEqual([`https://sandan.dev/problems/${type}`, status]);
    expect(problem.detail ?? problem.title).toBeTruthy();
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(identityLeaks(answer.text)).toEqual([]);
  });

  it('names every fault of a document at once, with pointers', async () => {
    const {
      buyerName: _,
      consignee: __,
      ...body
    } = { ...story.order, goodsValue: 'much', appTime: '2026', surprise: '1' };

    const answer = await product.ask('/v1/documents', {
      as: submitter,
      json: { documents: [{ type: 'order', body }] },
    });

    const { type, errors = [] } = read(ProblemView, answer);
    expect([answer.status, type]).toEqual([422, 'https://sandan.dev/problems/documents-rejected']);
    expect(errors.map(({ pointer }) => pointer).toSorted()).toEqual(
      ['appTime', 'buyerName', 'consignee', 'goodsValue', 'surprise'].map((field) => `/documents/0/body/${field}`),
    );
  });

  it('has stored nothing of all that', async () => {
    const parcel = await product.ask(pathOf(story), { as: OFFICER });

    expect(parcel.status).toBe(404);
  });

  it('does not harm its neighbours in one request', async () => {
    const { buyerName: _, ...broken } = story.order;

    const answer = await product.ask('/v1/documents', {
      as: submitter,
      json: { documents: [{ type: 'order', body: broken }, order, { type: 'nothing', body: {} }] },
    });

    expect(answer.status).toBe(202);
    expect(read(SubmissionReply, answer).documents.map(({ status }) => status)).toEqual([
      'rejected',
      'accepted',
      'rejected',
    ]);
  });

  it('leaves the product at work', async () => {
    for (const document of four(story).filter(({ type }) => type !== 'order')) {
      const as = { role: 'submitter', org: senderOf(document) } as const;
      expect((await product.ask('/v1/documents', { as, json: { documents: [document] } })).status).toBe(202);
    }
    const parcel = await assessed(product, pathOf(story));

    expect(parcel.state).not.toBe('waiting');
    expect(identityLeaks(product.log())).toEqual([]);
  });

  it('shows a submitter only its own parcels', async () => {
    const stranger = await product.ask(pathOf(story), { as: { role: 'submitter', org: '9999999999' } });

    expect([403, 404]).toContain(stranger.status);
  });
});

async function foreignToken(): Promise<string> {
  const { privateKey } = await generateKeyPair('RS256');
  const claims = { role: 'submitter', org, iss: product.url, aud: 'sandan' };
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'RS256' })
    .setIssuedAt()
    .setExpirationTime('1h')
    .sign(privateKey);
}

async function changedToken(): Promise<string> {
  const answer = await product.ask('/dev/tokens', { json: { role: 'submitter', org: '9999999999' } });
  const [head, payload = '', signature] = read(z.object({ token: z.string() }), answer).token.split('.');
  const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString());
  const changed = Buffer.from(JSON.stringify(Object.assign({}, claims, { org }))).toString('base64url');
  return [head, changed, signature].join('.');
}
