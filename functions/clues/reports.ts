import { Refusal } from '../../shared/faults/refusal.ts';
import type { ClueReport } from '../../shared/model/clue-report.ts';
import { stableHash } from '../../shared/notation/stable-hash.ts';
import type { ClueReportPage } from '../../shared/ports/clue-reports.ts';
import type { Call, UseCase } from '../../shared/wire/http/call.ts';
import { writeCursor } from '../../shared/wire/table/cursor.ts';
import { ownRights } from './own-rights.ts';
import type { World } from './world.ts';

const USUAL = 50;
const ID_LENGTH = 20;

/** Throws Refusal `forbidden` when the right is not the holder's own. */
export async function takeReport(world: World, call: Call<'postReport'>): Promise<{ body: ClueReport }> {
  const { body, caller } = call;
  const holder = caller.org ?? '';
  if (!(await ownRights(world, holder)).has(body.recordNo)) {
    const detail = '并非本人备案的权利，请填写本人权利的备案号 Not an own recorded right: give the recordNo of one.';
    throw new Refusal('forbidden', detail, [{ detail, pointer: '/recordNo', code: 'not-own-right' }]);
  }
  const { recordNo, platform, merchant, link, text } = body;
  const id = stableHash(JSON.stringify([holder, recordNo, platform, merchant, link, text]), ID_LENGTH);
  const report = {
    ...{ id, holder, recordNo, text, at: world.clock.now() },
    ...(platform === undefined ? {} : { platform }),
    ...(merchant === undefined ? {} : { merchant }),
    ...(link === undefined ? {} : { link }),
  };
  return { body: await world.reports.add(report) };
}

/** Newest first: holders see their own, officials those of all holders. */
export function reportsReply({ reports }: World): UseCase<'getReports'> {
  return async ({ query: { limit = USUAL, cursor }, caller }) => {
    const holders = caller.role === 'right-holder' ? [caller.org ?? ''] : await reports.holders();
    const pages = await Promise.all(holders.map((holder) => reports.page(holder, limit, cursor)));
    return { body: merged(pages, limit) };
  };
}

/** A place in the reports of one holder is a place in those of all. */
function merged(pages: readonly ClueReportPage[], limit: number): { reports: ClueReport[]; nextCursor?: string } {
  const all = pages.flatMap(({ reports }) => reports).toSorted((a, b) => (placeOf(a) > placeOf(b) ? -1 : 1));
  const reports = all.slice(0, limit);
  const last = reports.at(-1);
  const hasMore = all.length > limit || pages.some(({ nextCursor }) => nextCursor !== undefined);
  return last && hasMore ? { reports, nextCursor: writeCursor([last.at, last.id]) } : { reports };
}

function placeOf({ at, id }: ClueReport): string {
  return `${at}#${id}`;
}
