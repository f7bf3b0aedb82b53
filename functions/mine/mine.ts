import { type Mining, mineLeads } from '../../shared/domain/leads/mine-leads.ts';
import { subjectsOf } from '../../shared/domain/leads/subjects-of.ts';
import { defaultPolicy } from '../../shared/domain/reference/default-policy.ts';
import type { MinedLeads } from '../../shared/model/lead.ts';
import type { Reference } from '../../shared/model/reference.ts';
import type { Trace } from '../../shared/model/trace.ts';
import { after, chinaDay } from '../../shared/notation/china-time.ts';
import { noticesOf, reportsSince } from './notices-of.ts';
import type { World } from './world.ts';

const DAY = 86_400_000;

/**
 * Mines the traces of the window for leads and puts them in the place of those before: doing it twice changes nothing. First without
 * what people said, to know whom to ask about; then with it.
 */
export async function mine(world: World): Promise<void> {
  const { reference, policy } = await world.references.current();
  const { leads: rules } = policy ?? defaultPolicy;
  const asOf = world.clock.now();
  const from = after(asOf, -rules.windowDays * DAY);
  const subjects = subjectsOf(await tracesBetween(world, from, asOf));
  const reports = await reportsSince(world, from);
  const mining: Mining = { from, asOf, policy: rules, notices: reports, holderOf: () => null, nameOf: () => null };
  const found = mineLeads(subjects, mining);
  const notices = [...reports, ...(await noticesOf(world, found.leads))];
  const mined = mineLeads(subjects, { ...mining, notices, ...(await namesFor(world, found, reference)) });
  await world.leads.publish(mined);
}

/** What is appended meanwhile is of no matter; what looking back merges while it is read stands elsewhere, so it is read once more. */
async function tracesBetween({ traces }: World, from: string, to: string): Promise<readonly Trace[]> {
  const [first, last] = [Date.parse(from) / 1000, Date.parse(to) / 1000];
  const all = await traces.since(chinaDay(from)).catch(() => traces.since(chinaDay(from)));
  return all.filter(({ times }) => times.declared >= first && times.declared <= last);
}

/** Holders as the registry names them, else as the reference data do. */
async function namesFor(
  { rights }: World,
  { byRight }: MinedLeads,
  { ipRights = [], enterprises = {} }: Reference,
): Promise<Pick<Mining, 'holderOf' | 'nameOf'>> {
  const recorded = await rights.findAll(Object.keys(byRight));
  const holders = new Map(ipRights.map(({ recordNo, holder }) => [recordNo, holder]));
  const firms = Object.values(enterprises).flat();
  const names = new Map(firms.flatMap(({ code, aliases = [], name }) => [code, ...aliases].map((one) => [one, name])));
  return {
    holderOf: (recordNo) => recorded.get(recordNo)?.right.holder ?? holders.get(recordNo) ?? null,
    nameOf: (code) => names.get(code) ?? null,
  };
}
