import { coversDistrict } from '../../shared/domain/desk/in-sight.ts';
import { Refusal } from '../../shared/faults/refusal.ts';
import type { Lead, MinedLeads } from '../../shared/model/lead.ts';
import type { LeadFeedback } from '../../shared/model/lead-feedback.ts';
import type { Caller } from '../../shared/model/person.ts';
import type { Call, UseCase } from '../../shared/wire/http/call.ts';
import type { LeadView } from '../../shared/wire/http/schemas/leads.ts';
import { readCursor, writeCursor } from '../../shared/wire/table/cursor.ts';
import { holderLead, officialLead } from './lead-views.ts';
import { ownRights } from './own-rights.ts';
import type { World } from './world.ts';

const USUAL = 50;
const READ_AT_ONCE = 100;

/** The leads that a caller may see, strongest first, and how it sees one. */
interface Sight {
  readonly leads: readonly Lead[];
  readonly view: (lead: Lead, feedback: readonly LeadFeedback[]) => LeadView;
}

export function leadsReply(world: World): UseCase<'getLeads'> {
  return async ({ query: { kind, recordNo, customs, limit = USUAL, cursor, ...asked }, caller }) => {
    // What officers think of a lead is not for holders to see.
    const state = caller.role === 'right-holder' ? 'all' : (asked.state ?? 'open');
    const mined = await world.leads.current();
    const { leads, view } = await sightOf(world, within(caller, customs), mined);
    const wanted = leads
      .filter((lead) => kind === undefined || lead.kind === kind)
      .filter(({ rights }) => recordNo === undefined || rights.some((right) => right.recordNo === recordNo));
    const page = await pageOf(world, wanted.slice(placeAfter(wanted, cursor)), state, limit + 1);
    const shown = page.slice(0, limit);
    const last = page.length > limit ? shown.at(-1) : undefined;
    const { asOf, from } = mined;
    return {
      body: {
        ...{ asOf, from, leads: shown.map(({ lead, feedback }) => view(lead, feedback)) },
        ...(last ? { nextCursor: writeCursor(['lead', last.lead.id]) } : {}),
      },
    };
  };
}

interface Spoken {
  readonly lead: Lead;
  readonly feedback: readonly LeadFeedback[];
}

/** The first leads in the state, at most `limit`; feedback is read only as far as it is needed. */
async function pageOf(
  { feedbacks }: Pick<World, 'feedbacks'>,
  leads: readonly Lead[],
  state: 'open' | 'closed' | 'all',
  limit: number,
): Promise<Spoken[]> {
  const page: Spoken[] = [];
  for (let at = 0; at < leads.length && page.length < limit; at += READ_AT_ONCE) {
    const some = leads.slice(at, at + READ_AT_ONCE);
    const feedback = await feedbacks.of(some.map(({ id }) => id));
    const spoken = some.map((lead) => ({ lead, feedback: feedback.get(lead.id) ?? [] }));
    page.push(...spoken.filter((one) => state === 'all' || isClosed(one) === (state === 'closed')));
  }
  return page.slice(0, limit);
}

/** What is out of the caller's sight is not there. */
export function leadReply(world: World): UseCase<'getLead'> {
  return async ({ params: { id }, caller }) => {
    const { lead, view } = await leadInSight(world, caller, id);
    const feedback = await world.feedbacks.of([id]);
    return { body: view(lead, feedback.get(id) ?? []) };
  };
}

export async function feedbackReply(world: World, call: Call<'postLeadFeedback'>): Promise<{ body: LeadFeedback }> {
  const { params, body, caller } = call;
  const { lead } = await leadInSight(world, caller, params.id);
  const { verdict, note } = body;
  const feedback = { leadId: lead.id, verdict, note, by: caller.name, at: world.clock.now() };
  return { body: await world.feedbacks.add(feedback) };
}

/** An officer called it useless and no suspicious parcel came since. */
function isClosed({ lead, feedback }: Spoken): boolean {
  const newest = feedback.at(-1);
  return newest?.verdict === 'useless' && Date.parse(newest.at) / 1000 >= lead.lastSeen;
}

/** Officials of all districts may look at one. Throws Refusal `forbidden` for a foreign district. */
function within(caller: Caller, customs: string | undefined): Caller {
  if (customs === undefined || customs === '*' || caller.role === 'right-holder') return caller;
  if (coversDistrict(caller, customs)) return { ...caller, customs };
  const detail = '非本关区，请填写本关区代码或省略 Not the district of the caller: give your own or leave it out.';
  throw new Refusal('forbidden', detail, [{ detail, pointer: '/query/customs', code: 'foreign-district' }]);
}

async function leadInSight(world: World, caller: Caller, id: string): Promise<Pick<Sight, 'view'> & { lead: Lead }> {
  const { leads, view } = await sightOf(world, caller, await world.leads.current());
  const lead = leads.find((one) => one.id === id);
  if (lead === undefined) throw new Refusal('not-found', '未找到 Not found.');
  return { lead, view };
}

async function sightOf(world: World, caller: Caller, { leads, byRight }: MinedLeads): Promise<Sight> {
  if (caller.role === 'right-holder') {
    const own = await ownRights(world, caller.org ?? '');
    const ids = new Set([...own].flatMap((recordNo) => byRight[recordNo] ?? []));
    return { leads: leads.filter(({ id }) => ids.has(id)), view: (lead) => holderLead(lead, own) };
  }
  const seen = leads.filter(({ districts }) =>
    districts.some(({ customsCode }) => coversDistrict(caller, customsCode)),
  );
  return { leads: seen, view: (lead, feedback) => officialLead(lead, caller, feedback) };
}

function placeAfter(leads: readonly Lead[], cursor: string | undefined): number {
  if (cursor === undefined) return 0;
  const [, last] = readCursor(cursor);
  const at = leads.findIndex(({ id }) => id === last);
  if (at >= 0) return at + 1;
  const detail =
    '线索已重新计算，请从头列出 The leads were mined anew: list them from the beginning, without a cursor.';
  throw new Refusal('invalid-request', detail, [{ detail, pointer: '/query/cursor', code: 'outdated-cursor' }]);
}
