import type * as z from 'zod';
import type { Caller } from '../../model/person.ts';
import type { FunctionName } from '../../names/functions.ts';
import type { ROUTES } from './routes.ts';

/* What a use case sees of a request, and what it answers: typed from the table of routes. */

type Row = (typeof ROUTES)[number];
export type RouteId = Row['id'];
type RowOf<Id extends RouteId> = Extract<Row, { id: Id }>;
type NamesIn<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;

/** A body that the use case reads itself. */
export interface RawBody<ContentType extends string> {
  readonly bytes: Uint8Array;
  readonly contentType: ContentType;
}

type QueryOf<Row> = Row extends { query: infer S extends z.ZodType } ? z.output<S> : unknown;
type BodyOf<Row> = Row extends { consumes: readonly (infer ContentType extends string)[] }
  ? RawBody<ContentType>
  : Row extends { body: infer S extends z.ZodType }
    ? z.output<S>
    : unknown;
type CallerOf<Row> = Row extends { roles: 'public' } ? Caller | null : Caller;
type ReplyOf<Row> = Row extends { response: infer S extends z.ZodType } ? z.input<S> : never;

export interface Call<Id extends RouteId> {
  readonly params: { readonly [Name in NamesIn<RowOf<Id>['path']>]: string };
  readonly query: QueryOf<RowOf<Id>>;
  readonly body: BodyOf<RowOf<Id>>;
  readonly caller: CallerOf<RowOf<Id>>;
  /** The media types of `Accept` that the route produces, best first; the first it produces when nothing was asked. */
  readonly accepts: string;
  /** `If-Match` as given; null when absent. */
  readonly ifMatch: string | null;
}

type Headers = Readonly<Record<string, string>>;

/** JSON of the route's response schema, or content of another media type. `status` is the route's own unless given. */
export type Answer<Body = unknown> =
  | { readonly body: Body; readonly status?: number; readonly headers?: Headers }
  | {
      readonly content: string | Uint8Array;
      readonly contentType: string;
      readonly status?: number;
      readonly headers?: Headers;
    };

export type UseCase<Id extends RouteId> = (call: Call<Id>) => Promise<Answer<ReplyOf<RowOf<Id>>>>;

/** One use case for every route of the function. */
export type UseCases<Name extends FunctionName> = {
  readonly [Id in Extract<Row, { function: Name }>['id']]: UseCase<Id>;
};
