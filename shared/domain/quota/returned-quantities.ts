import type { ReturnRequest } from '../../model/document/return-request.ts';
import type { Arrival } from '../../model/dossier.ts';
import type { Policy } from '../../model/policy.ts';
import { chinaDay, millisOfChinaTime } from '../../notation/china-time.ts';
import { type Exact, exact } from '../../notation/decimal.ts';

const DAY_MS = 86_400_000;

/** When things happened, as ISO instants. */
export interface ReturnTimes {
  /** Release of the declaration; null while it is not released. */
  readonly releasedAt: string | null;
  /** Goods back at the original supervised site. */
  readonly arrivals: readonly Arrival[];
  readonly now: string;
}

/**
 * The quantities that came back in time, by `gnum gcode` (rules.md §1.6): applied for within `applyDays` and arrived within
 * `arriveDays` of the release, in calendar days of China. Requests and arrivals pair up in the order of their times, since an
 * arrival names no request.
 */
export function returnedQuantities(
  returns: readonly ReturnRequest[],
  { releasedAt, arrivals, now }: ReturnTimes,
  policy: Pick<Policy, 'returns'>,
): ReadonlyMap<string, Exact> {
  const back = new Map<string, Exact>();
  if (releasedAt === null) return back;
  const applied = returns
    .map((request) => ({ request, at: instantOf(request.appTime) }))
    .filter(({ at }) => known(at, now))
    .toSorted((a, b) => order(a.at, b.at) || order(a.request.guid, b.request.guid));
  const arrived = arrivals
    .map(({ at }) => new Date(at).toISOString())
    .filter((at) => known(at, now))
    .toSorted(order);
  for (const [turn, { request, at }] of applied.entries()) {
    const arrival = arrived[turn];
    if (arrival === undefined) break;
    if (daysFrom(releasedAt, at) > policy.returns.applyDays) continue;
    if (daysFrom(releasedAt, arrival) > policy.returns.arriveDays) continue;
    for (const { gnum, gcode, qty } of request.lines) {
      const line = `${gnum} ${gcode}`;
      back.set(line, (back.get(line) ?? 0n) + exact(qty));
    }
  }
  return back;
}

function instantOf(appTime: string): string {
  return new Date(millisOfChinaTime(appTime)).toISOString();
}

function known(at: string, now: string): boolean {
  return Date.parse(at) <= Date.parse(now);
}

function daysFrom(from: string, to: string): number {
  return (Date.parse(chinaDay(to)) - Date.parse(chinaDay(from))) / DAY_MS;
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
