import type { Notice } from '../../shared/domain/leads/lead-signals.ts';
import type { IpCase } from '../../shared/model/ip-case.ts';
import type { Lead } from '../../shared/model/lead.ts';
import type { World } from './world.ts';

const PAGE = 100;
const AT_ONCE = 16;

/** What holders reported of merchants since the instant. */
export async function reportsSince({ reports }: Pick<World, 'reports'>, from: string): Promise<Notice[]> {
  const notices: Notice[] = [];
  for (const holder of await reports.holders()) {
    let cursor: string | undefined;
    do {
      const page = await reports.page(holder, PAGE, cursor);
      const recent = page.reports.filter(({ at }) => at >= from);
      notices.push(
        ...recent.flatMap(({ merchant, recordNo, at }): Notice[] =>
          merchant === undefined ? [] : [{ kind: 'report', merchant, recordNo, at: secondsOf(at) }],
        ),
      );
      cursor = recent.length === page.reports.length ? page.nextCursor : undefined;
    } while (cursor !== undefined);
  }
  return notices;
}

/** What holders, platforms and officers said of the merchants of leads: to their newest hundred cases, and to the leads themselves. */
export async function noticesOf(
  { feedbacks, cases }: Pick<World, 'feedbacks' | 'cases'>,
  leads: readonly Lead[],
): Promise<Notice[]> {
  const feedback = await feedbacks.of(leads.map(({ id }) => id));
  const opened = leads.flatMap(({ id, merchants }) =>
    (feedback.get(id) ?? [])
      .filter(({ verdict }) => verdict === 'opened-case')
      .flatMap(({ at }) => merchants.map((merchant): Notice => ({ kind: 'case', merchant, at: secondsOf(at) }))),
  );
  const merchants = [...new Set(leads.flatMap((lead) => lead.merchants))];
  const told: Notice[] = [];
  for (let at = 0; at < merchants.length; at += AT_ONCE) {
    const pages = merchants.slice(at, at + AT_ONCE).map((code) => cases.page({ of: 'firm', code }, { limit: PAGE }));
    told.push(...(await Promise.all(pages)).flatMap((page) => page.cases.flatMap(noticesIn)));
  }
  return [...opened, ...told];
}

function noticesIn({ firms, right, holderWord, takenDownAt }: IpCase): Notice[] {
  const { recordNo } = right;
  const of = { merchant: firms.ebcCode, recordNo };
  return [
    ...(holderWord?.word === 'confirm' ? [{ kind: 'confirmed' as const, ...of, at: secondsOf(holderWord.at) }] : []),
    ...(takenDownAt === null ? [] : [{ kind: 'taken-down' as const, ...of, at: secondsOf(takenDownAt) }]),
  ];
}

function secondsOf(instant: string): number {
  return Date.parse(instant) / 1000;
}
