import type * as z from 'zod';
import type { Bilingual } from '../../model/finding.ts';
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
  readonly summary: Bilingual;
  /** What a reader of the API has to know besides. */
  readonly notes?: Bilingual;
  readonly query?: z.ZodObject;
  /** Schema of a JSON body. Where `consumes` stands too, the use case reads the bytes itself. */
  readonly body?: z.ZodType;
  readonly consumes?: readonly string[];
  /** Of the body after decoding, in bytes; 6 MiB unless given. */
  readonly maxBytes?: number;
  readonly status: 200 | 201 | 202 | 204;
  readonly response?: z.ZodType;
  readonly produces?: readonly string[];
}
