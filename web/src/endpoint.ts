import type * as z from 'zod';
import type { ROUTES } from '../../shared/wire/http/routes.ts';

/* Only types of the table of routes come here: its schemas would weigh more than the console. */

type Row = (typeof ROUTES)[number];
type RowOf<Id> = Extract<Row, { id: Id }>;

/** Method and path of the routes that the console calls; the compiler holds them to the table of routes. */
export const ENDPOINTS = {
  getQueue: ['GET', '/v1/desk/queue'],
  postNext: ['POST', '/v1/desk/next'],
  getParcel: ['GET', '/v1/parcels/{ebpCode}/{orderNo}'],
  postDecision: ['POST', '/v1/parcels/{ebpCode}/{orderNo}/decisions'],
  getLists: ['GET', '/v1/lists'],
  getList: ['GET', '/v1/lists/{id}'],
  postResult: ['POST', '/v1/lists/{id}/picks/{pickId}/result'],
  postSignature: ['POST', '/v1/lists/{id}/picks/{pickId}/signature'],
  postOverride: ['POST', '/v1/lists/{id}/overrides'],
  postOverrideConfirmation: ['POST', '/v1/lists/{id}/overrides/{overrideId}/confirmation'],
  postArrival: ['POST', '/v1/parcels/{ebpCode}/{orderNo}/arrivals'],
  getReceipts: ['GET', '/v1/receipts'],
  getRights: ['GET', '/v1/rights'],
  getRight: ['GET', '/v1/rights/{recordNo}'],
  postRight: ['POST', '/v1/rights'],
  putRight: ['PUT', '/v1/rights/{recordNo}'],
  postRightsImport: ['POST', '/v1/rights/imports'],
  getIpCases: ['GET', '/v1/ip-cases'],
  getIpCase: ['GET', '/v1/ip-cases/{id}'],
  postIpCaseEvent: ['POST', '/v1/ip-cases/{id}/events'],
  getSecurity: ['GET', '/v1/security'],
  getTakedowns: ['GET', '/v1/takedowns'],
  postTakedown: ['POST', '/v1/takedowns/{caseId}'],
  getLeads: ['GET', '/v1/leads'],
  getLead: ['GET', '/v1/leads/{id}'],
  postLeadFeedback: ['POST', '/v1/leads/{id}/feedback'],
  postReport: ['POST', '/v1/reports'],
  getReports: ['GET', '/v1/reports'],
  getDraws: ['GET', '/v1/draws'],
  getDraw: ['GET', '/v1/draws/{day}'],
  getDrawPopulation: ['GET', '/v1/draws/{day}/population'],
  getDrawEntry: ['GET', '/v1/draws/{day}/entries/{entryNo}'],
  getInstructions: ['GET', '/v1/instructions'],
  getInstructionFacts: ['GET', '/v1/instruction-facts'],
  getInstruction: ['GET', '/v1/instructions/{id}'],
  postInstruction: ['POST', '/v1/instructions'],
  putInstruction: ['PUT', '/v1/instructions/{id}'],
  postInstructionReplay: ['POST', '/v1/instructions/{id}/replays'],
  postInstructionStep: ['POST', '/v1/instructions/{id}/steps'],
  postInstructionsImport: ['POST', '/v1/instructions/imports'],
  getFigures: ['GET', '/v1/figures'],
} as const satisfies { readonly [Id in Row['id']]?: readonly [RowOf<Id>['method'], RowOf<Id>['path']] };

export type Endpoint = keyof typeof ENDPOINTS;

export type BodyOf<Id extends Endpoint> =
  RowOf<Id> extends { body: infer S extends z.ZodType } ? z.input<S> : undefined;
export type ReplyOf<Id extends Endpoint> =
  RowOf<Id> extends { response: infer S extends z.ZodType } ? z.output<S> : undefined;

type NamesIn<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;
export type ParamsOf<Id extends Endpoint> = { readonly [Name in NamesIn<(typeof ENDPOINTS)[Id][1]>]: string };

/** Relative, so that the console works under any stage path. */
export function addressOf(
  path: string,
  params: Readonly<Record<string, string>>,
  query: Readonly<Record<string, string | undefined>>,
): string {
  const filled = path.slice(1).replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) search.set(name, value);
  return search.size > 0 ? `${filled}?${search}` : filled;
}
