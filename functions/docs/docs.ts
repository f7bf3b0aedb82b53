import type { Cursors } from '../../shared/ports/cursors.ts';
import type { UseCases } from '../../shared/wire/http/call.ts';
import { openapi } from '../../shared/wire/http/openapi.ts';
import { ROUTES } from '../../shared/wire/http/routes.ts';
import { docsPage } from './docs-page.ts';

/** Of the API: changes of the contract, not of the program. */
const API_VERSION = '1.0.0';

export interface World {
  /** One view of each table, to ask whether it answers. */
  readonly tables: readonly Cursors[];
}

/** Everything else under the API's address comes here too, and is 404. */
export function docs({ tables }: World): UseCases<'docs'> {
  const description = openapi(ROUTES, API_VERSION);
  const page = docsPage(ROUTES, API_VERSION);
  return {
    getHealth: async () => {
      await Promise.all(tables.map((table) => table.get('health')));
      return { body: { status: 'ok' } };
    },

    getOpenapi: async () => ({ content: JSON.stringify(description), contentType: 'application/json' }),

    getDocs: async () => ({
      content: page,
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'" },
    }),
  };
}
