import type * as z from 'zod';
import type { Role } from '../../model/person.ts';
import type { FunctionName } from '../../names/functions.ts';

/** One row of the API: from it come the CDK route, the router, the OpenAPI operation, the console's client and the authorisation matrix. */
export interface Route {
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT';
  /** API Gateway HTTP API path: `{name}` for one segment. Values arrive percent-decoded. */
  readonly path: string;
  /** `public`: no token needed. */
  readonly roles: readonly Role[] | 'public';
  readonly function: FunctionName;
  readonly summary: string;
  readonly query?: z.ZodObject;
  /** Schema of a JSON body; routes that read bytes themselves leave it out and say so in `consumes`. */
  readonly body?: z.ZodType;
  readonly consumes?: readonly string[];
  readonly status: 200 | 201 | 202 | 204;
  readonly response?: z.ZodType;
  readonly produces?: readonly string[];
}
