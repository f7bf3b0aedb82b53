import { Refusal } from '../../shared/faults/refusal.ts';
import type { CaseState, IpCase } from '../../shared/model/ip-case.ts';
import type { Caller } from '../../shared/model/person.ts';
import type { CaseScope } from '../../shared/ports/ip-cases.ts';
import { readCursor, writeCursor } from '../../shared/wire/table/cursor.ts';
import type { World } from './world.ts';

const USUAL = 50;

export interface Wish {
  readonly state?: CaseState | undefined;
  readonly customs?: string | undefined;
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
}

/** Whose cases the caller looks at. Throws Refusal `forbidden` for a foreign district. */
async function scopesOf(
  { districts }: Pick<World, 'districts'>,
  caller: Caller,
  customs?: string,
): Promise<CaseScope[]> {
  if (caller.role === 'right-holder') return [{ of: 'holder', code: caller.org ?? '' }];
  if (caller.role === 'submitter') return [{ of: 'firm', code: caller.org ?? '' }];
  const asked = customs === '*' ? undefined : customs;
  if (asked !== undefined && caller.customs !== '*' && caller.customs !== asked) {
    const detail = '非本关区，请填写本关区代码或省略 Not the district of the caller: give your own or leave it out.';
    throw new Refusal('forbidden', detail, [{ detail, pointer: '/query/customs', code: 'foreign-district' }]);
  }
  const codes = asked === undefined && caller.customs === '*' ? await districts.all() : [asked ?? caller.customs ?? ''];
  return codes.map((code) => ({ of: 'district', code }));
}

/** The case, when it lies in the caller's reach. Throws Refusal `not-found`. */
export async function caseInReach(world: World, caller: Caller, id: string): Promise<IpCase> {
  const found =
    caller.customs === '*' && caller.org === null
      ? await world.cases.find(id)
      : await firstSeen(world, await scopesOf(world, caller), id);
  if (found === null) throw new Refusal('not-found', '未找到 Not found.');
  return found;
}

/**
 * One page over the caller's scopes, newest first: a place in one list is a place in all of them. What lies behind the place up to which
 * one of them was looked through waits for the next page.
 */
export async function casesInReach(
  world: World,
  caller: Caller,
  { state, customs, limit = USUAL, cursor }: Wish,
): Promise<{ readonly cases: readonly IpCase[]; readonly nextCursor?: string }> {
  const scopes = await scopesOf(world, caller, customs);
  const wanted = { limit, cursor, ...(state === undefined ? {} : { states: [state] }) };
  const pages = await Promise.all(scopes.map((scope) => world.cases.page(scope, wanted)));
  const looked = pages.flatMap(({ nextCursor }) =>
    nextCursor === undefined ? [] : [readCursor(nextCursor).join('#')],
  );
  const upTo = looked.toSorted().at(-1) ?? '';
  const merged = pages
    .flatMap((page) => page.cases)
    .filter((one) => placeOf(one) >= upTo)
    .toSorted((a, b) => (placeOf(a) < placeOf(b) ? 1 : -1));
  const cases = merged.slice(0, limit);
  const last = merged.length > limit ? cases.at(-1) : undefined;
  if (last !== undefined) return { cases, nextCursor: writeCursor([last.openedAt, last.id]) };
  const [at = '', id = ''] = upTo.split('#');
  return upTo === '' ? { cases } : { cases, nextCursor: writeCursor([at, id]) };
}

async function firstSeen({ cases }: World, scopes: readonly CaseScope[], id: string): Promise<IpCase | null> {
  for (const scope of scopes) {
    const found = await cases.seen(scope, id);
    if (found !== null) return found;
  }
  return null;
}

function placeOf({ openedAt, id }: IpCase): string {
  return `${openedAt}#${id}`;
}
