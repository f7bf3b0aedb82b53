import * as z from 'zod';
import { Reference } from '../../model/reference.ts';
import type { Route } from './route.ts';

/** The reference data that everything is judged by (interfaces.md §6). */
export const REFERENCE_ROUTES = [
  {
    id: 'getReference',
    method: 'GET',
    path: '/v1/reference',
    roles: ['admin'],
    function: 'publish',
    summary: { zh: '已发布参考数据的版本', en: 'The version of the published reference data' },
    status: 200,
    response: z.object({ version: z.string(), counts: z.record(z.string(), z.number()) }),
  },
  {
    id: 'putReference',
    method: 'PUT',
    path: '/v1/reference',
    roles: ['admin'],
    function: 'publish',
    summary: { zh: '发布参考数据', en: 'Publish reference data' },
    body: Reference,
    maxBytes: 48 * 1024 * 1024,
    status: 200,
    response: z.object({ version: z.string(), warnings: z.array(z.string()) }),
  },
] as const satisfies readonly Route[];
