import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { console as consoleRoutes } from '../../../functions/console/console.ts';
import { docs } from '../../../functions/docs/docs.ts';
import { draws } from '../../../functions/draws/draws.ts';
import { type HttpHandler, httpHandler } from '../../../shared/edge/http.ts';
import { Role } from '../../../shared/model/person.ts';
import type { RouteId } from '../../../shared/wire/http/call.ts';
import type { Route } from '../../../shared/wire/http/route.ts';
import { ROUTES } from '../../../shared/wire/http/routes.ts';
import { heldParcels, inspector, OPENED, openedPick } from '../../builders/held-parcels.ts';
import { call, type TestClaims, type TestReply } from '../../builders/http-call.ts';
import { instruction } from '../../builders/instruction.ts';
import { ownLead } from '../../builders/lead.ts';
import type { MemoryProduct } from '../../builders/memory-product.ts';
import { ownCase } from '../../builders/own-case.ts';
import { PARCEL } from '../../builders/parcel.ts';
import { publishedDraws } from '../../builders/published-draws.ts';
import { rightVersion } from '../../builders/recordation.ts';
import { DAY, LOTS, OPEN_LOT, OWN, wellFormed } from '../../builders/well-formed-calls.ts';
import { identityLeaks } from '../../privacy/fictitious.ts';

/* Every route of the table with every role, for its own enterprise or district and for a foreign one. */

const FOREIGN = { org: '9999999999', customs: '9999' };
const directory = mkdtempSync(join(tmpdir(), 'sandan-console-'));
mkdirSync(join(directory, 'assets'));
writeFileSync(join(directory, 'index.html'), '<!doctype html>');
writeFileSync(join(directory, 'assets', 'main-1.js'), '0');
afterAll(() => rmSync(directory, { recursive: true }));

const lines: string[] = [];
beforeAll(() => {
  vi.spyOn(console, 'log').mockImplementation((line: string) => {
    lines.push(line);
  });
});

/** Routes that show nothing of one enterprise or district. */
const UNSCOPED: readonly RouteId[] = ['getReference', 'putReference', 'getPolicy', 'putPolicy'];

async function ask(id: RouteId, as: TestClaims | undefined): Promise<TestReply> {
  const product = await heldParcels();
  await ownLead(product, OWN.org);
  await ownCase(product, OWN.org);
  await product.instructions.save({ newest: instruction(), inForce: null });
  await product.rights.save(rightVersion({ holderCode: OWN.org }));
  await call(product.handlers.lots, 'postLot', { as: claims('officer', OWN), params: LOTS, json: OPEN_LOT });
  return call(await handlerOf(product, id), id, { ...wellFormed(await prepared(product, id))[id], as });
}

/** A signature needs a report by somebody else, a confirmation a proposal. */
async function prepared(product: MemoryProduct, id: RouteId) {
  const pick = await openedPick(product);
  const params = { id: pick.listId, pickId: pick.pickId };
  const { field } = product.handlers;
  if (id === 'postSignature')
    await call(field, 'postResult', { as: inspector, params, json: { outcome: 'infringing' } });
  if (id !== 'postOverrideConfirmation') return { ...pick, overrideId: '' };
  const as = { role: 'supervisor', customs: '3105', name: '主管甲' } as const;
  const json = { kind: 'take-off', subject: pick.pickId, reason: '重复布控' };
  return { ...pick, overrideId: (await call(field, 'postOverride', { as, params, json })).json.id };
}

async function handlerOf({ handlers, cursors }: MemoryProduct, id: RouteId): Promise<HttpHandler> {
  const name = ROUTES.find((route) => route.id === id)?.function;
  if (name === 'docs') return httpHandler('docs', docs({ tables: [cursors] }));
  if (name === 'draws') return httpHandler('draws', draws(await publishedDraws(DAY)));
  if (name === 'console') return httpHandler('console', consoleRoutes({ directory }));
  if (name === undefined) throw new Error(`no route ${id}`);
  return handlers[name];
}

const claims = (role: Role, place: { readonly org: string; readonly customs: string }): TestClaims =>
  role === 'submitter' || role === 'right-holder'
    ? { role, org: place.org }
    : { role, customs: place.customs, name: '某人' };

const table: readonly Route[] = ROUTES;
const closed = table.filter(({ roles }) => roles !== 'public').map(({ id }) => id as RouteId); // ids of the table
const open = table.filter(({ roles }) => roles === 'public').map(({ id }) => id as RouteId); // ids of the table
const pairs = closed.flatMap((id) => Role.options.map((role) => ({ id, role })));
const may = (id: RouteId, role: Role) => table.find((route) => route.id === id)?.roles.includes(role) ?? false;
const allowed = pairs.filter(({ id, role }) => may(id, role));
const forbidden = pairs.filter(({ id, role }) => !may(id, role));

describe('the table of routes', () => {
  it('has roles that are let in and roles that are kept out', () => {
    expect([closed.length, open.length, allowed.length, forbidden.length].every((count) => count > 4)).toBe(true);
  });

  it.each(open)('lets anyone call %s', async (id) => {
    expect((await ask(id, undefined)).status).toBe(200);
  });

  it.each(closed)('lets nobody call %s without a token', async (id) => {
    const reply = await ask(id, undefined);

    expect([reply.status, reply.json.type]).toEqual([401, 'https://sandan.dev/problems/unauthorized']);
  });

  it.each(forbidden)('keeps $role out of $id', async ({ id, role }) => {
    const reply = await ask(id, claims(role, OWN));

    expect([reply.status, reply.json.type]).toEqual([403, 'https://sandan.dev/problems/forbidden']);
  });

  it.each(allowed)('lets $role call $id in its own place', async ({ id, role }) => {
    const reply = await ask(id, claims(role, OWN));

    expect(reply.status).toBe(ROUTES.find((route) => route.id === id)?.status);
    expect(identityLeaks(reply.text)).toEqual([]);
  });

  it.each(allowed.filter(({ id }) => !UNSCOPED.includes(id)))(
    'shows $role nothing foreign by $id',
    async ({ id, role }) => {
      const reply = await ask(id, claims(role, FOREIGN));

      if (id === 'getEnterprise' && role !== 'submitter') return expect(reply.status).toBe(200);
      // Customs records rights for the whole country.
      if (id === 'postRight' && role === 'officer') return expect(reply.status).toBe(201);
      // A lot of the own district begins a series.
      if (id === 'postLot') return expect(reply.status).toBe(201);
      if (id === 'postDrawRound') return expect([reply.status, reply.json.customsCode]).toEqual([202, FOREIGN.customs]);
      if (id === 'postPrechecks') return expect(reply.json.documents[0].problems[0].code).toBe('sender-not-allowed');
      expect([200, 403, 404]).toContain(reply.status);
      expect(reply.text).not.toMatch(new RegExp(`${PARCEL.orderNo}|${OPENED.orderNo}|3105-`));
      return undefined;
    },
  );

  it.each([
    ['getQueue', 'officer'],
    ['getLists', 'inspector'],
  ] as const)('refuses %s of a foreign district by name', async (id, role) => {
    const product = await heldParcels();

    const reply = await call(await handlerOf(product, id), id, {
      as: claims(role, FOREIGN),
      query: { customs: '3105' },
    });

    expect(reply.status).toBe(403);
  });

  it.each([
    { claims: { role: 'submitter' } },
    { claims: { role: 'officer' } },
    { claims: { role: 'king', customs: '*' } },
  ])('keeps out a token that lacks what its role needs: $claims.role', async ({ claims: as }) => {
    const reply = await ask('getParcel', as as TestClaims); // the point is that they are none

    expect([reply.status, reply.json.type]).toEqual([403, 'https://sandan.dev/problems/forbidden']);
  });

  it('logs every answer and nobody’s identity', () => {
    expect(lines.length).toBeGreaterThan(100);
    expect(identityLeaks(lines.join('\n'))).toEqual([]);
  });
});
