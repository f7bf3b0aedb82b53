import { coversDistrict } from '../../shared/domain/desk/in-sight.ts';
import { Refusal } from '../../shared/faults/refusal.ts';
import type { Caller } from '../../shared/model/person.ts';
import type { ListedPick, SamplingList } from '../../shared/model/pick.ts';
import type { UseCases } from '../../shared/wire/http/call.ts';
import type { ListView, PickView } from '../../shared/wire/http/schemas/field.ts';
import { noteArrival } from './note-arrival.ts';
import { reportResult } from './report-result.ts';
import type { World } from './world.ts';

const USUAL = 50;

export function field(world: World): UseCases<'field'> {
  return {
    getLists: async ({ query: { customs, day }, caller }) => {
      const sites = await sitesOf(world, caller, customs === '*' ? undefined : customs);
      const lists = await Promise.all(sites.map((site) => world.lists.lists(site, day)));
      return { body: { lists: lists.flat().toSorted(newestFirst).map(listView) } };
    },

    getList: async ({ params: { id }, query: { limit = USUAL, cursor }, caller }) => {
      const list = await listInSight(world, id, caller);
      const { picks, nextCursor } = await world.lists.picks(id, limit, cursor);
      const body = { ...listView(list), picks: picks.map(pickView) };
      return { body: nextCursor === undefined ? body : { ...body, nextCursor } };
    },

    postResult: async (call) => {
      await listInSight(world, call.params.id, call.caller);
      return { body: await reportResult(world, call) };
    },

    postArrival: async (call) => ({ body: await noteArrival(world, call) }),
  };
}

/** A list of another district is not there. */
async function listInSight({ lists }: World, id: string, caller: Caller): Promise<SamplingList> {
  const list = await lists.list(id);
  if (list === null || !coversDistrict(caller, list.customsCode)) throw new Refusal('not-found', '未找到 Not found.');
  return list;
}

async function sitesOf({ districts }: World, caller: Caller, asked: string | undefined): Promise<readonly string[]> {
  if (asked !== undefined) {
    if (!coversDistrict(caller, asked)) throw new Refusal('forbidden', '非本关区 Not the district of the caller.');
    return [asked];
  }
  return caller.customs === '*' ? districts.all() : [caller.customs ?? ''];
}

function newestFirst(a: SamplingList, b: SamplingList): number {
  if (a.day !== b.day) return a.day < b.day ? 1 : -1;
  return a.customsCode < b.customsCode ? -1 : 1;
}

function listView({ inspectors, ...list }: SamplingList): ListView {
  return { ...list, inspectors: inspectors.map((inspector) => ({ ...inspector })) };
}

function pickView({ listId: _, customsCode: __, codes, ...pick }: ListedPick): PickView {
  return { ...pick, codes: [...codes] };
}
