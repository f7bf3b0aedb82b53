import { describe, expect, it } from 'vitest';
import { mine } from '../../functions/mine/mine.ts';
import { memoryClueReports } from '../../shared/adapters/memory/memory-clue-reports.ts';
import { memoryIpCases } from '../../shared/adapters/memory/memory-ip-cases.ts';
import { memoryLeadFeedbacks } from '../../shared/adapters/memory/memory-lead-feedbacks.ts';
import { memoryLeads } from '../../shared/adapters/memory/memory-leads.ts';
import { memoryReferences } from '../../shared/adapters/memory/memory-references.ts';
import { memoryRights } from '../../shared/adapters/memory/memory-rights.ts';
import { memoryTraces } from '../../shared/adapters/memory/memory-traces.ts';
import type { ClueReport } from '../../shared/model/clue-report.ts';
import type { Reference } from '../../shared/model/reference.ts';
import type { Trace } from '../../shared/model/trace.ts';
import { disguisedAmongHonest, SELLERS, WINDOW } from '../builders/disguised-sellers.ts';
import { ipCase } from '../builders/ip-case.ts';
import { tracedMark } from '../builders/marked-traces.ts';
import { rightVersion } from '../builders/recordation.ts';
import { NOON, trace } from '../builders/trace.ts';

const RECORD = tracedMark().recordNo;
const DAY = 86_400;
const instant = (seconds: number) => new Date(seconds * 1000).toISOString();
/** Three disguised parcels of merchant M00, a day apart. */
const three = () => [0, 1, 2].map((n) => trace(n, { marks: [tracedMark()], times: { declared: NOON + n * DAY } }));
const report: ClueReport = {
  ...{ id: 'r1', holder: '4401TEST01', recordNo: RECORD, merchant: 'M00', text: '售假', at: instant(NOON - DAY) },
};

async function mining(traces: readonly Trace[], reference: Reference = {}) {
  let now: string = WINDOW.asOf;
  const references = memoryReferences();
  await references.publish(reference, null);
  const world = {
    traces: memoryTraces(),
    leads: memoryLeads(),
    feedbacks: memoryLeadFeedbacks(),
    reports: memoryClueReports(),
    cases: memoryIpCases(),
    rights: memoryRights(),
    references,
    clock: { now: () => now },
  };
  await world.traces.append(traces);
  const leadsAt = async (at: string = WINDOW.asOf) => {
    now = at;
    await mine(world);
    return world.leads.current();
  };
  const figure = async (signal: string) => {
    const [first] = (await leadsAt()).leads;
    return first?.signals.find((one) => one.signal === signal)?.value;
  };
  return { world, leadsAt, figure };
}

describe('mine', () => {
  it('puts the disguised sellers of thirty days on top', async () => {
    const { leadsAt } = await mining(disguisedAmongHonest(5));

    const { leads, from, asOf } = await leadsAt();

    expect(leads.map(({ key }) => key).toSorted()).toEqual([...SELLERS]);
    expect([from, asOf]).toEqual([WINDOW.from, WINDOW.asOf]);
  });

  it('looks at what was declared in the window, both ends included', async () => {
    const { leadsAt } = await mining(three());
    const parcels = async (seconds: number) => (await leadsAt(instant(seconds))).leads[0]?.counts.suspicious;

    expect(await parcels(NOON + 2 * DAY)).toBe(3);
    expect(await parcels(NOON + 2 * DAY - 1)).toBe(2);
    expect(await parcels(NOON + 30 * DAY)).toBe(3);
    expect(await parcels(NOON + 30 * DAY + 1)).toBe(2);
    expect(await parcels(NOON + 32 * DAY + 1)).toBeUndefined();
  });

  it('changes nothing when it runs again', async () => {
    const { leadsAt } = await mining(three());

    expect(await leadsAt()).toEqual(await leadsAt());
  });

  it('names holder and merchant by the reference data, the holder rather by the registry', async () => {
    const reference = {
      ipRights: [{ recordNo: RECORD, holder: '参考数据的权利人', marks: ['NIKE'] }],
      enterprises: { ebc: [{ code: 'other', name: '测试商户', aliases: ['M00'] }] },
    };
    const { world, leadsAt } = await mining(three(), reference);

    const before = (await leadsAt()).leads[0];
    await world.rights.save(rightVersion({ recordNo: RECORD, holder: '登记的权利人' }));
    const then = (await leadsAt()).leads[0];

    expect([before?.name, before?.rights[0]?.holder]).toEqual(['测试商户', '参考数据的权利人']);
    expect(then?.rights[0]?.holder).toBe('登记的权利人');
  });

  it('ranks a reported merchant higher, and what went on after the report', async () => {
    const { world, leadsAt, figure } = await mining(three());
    const before = (await leadsAt()).leads[0]?.score ?? 1;

    await world.reports.add({ ...report, at: instant(NOON) });

    expect((await leadsAt()).leads[0]?.score).toBeGreaterThan(before);
    expect([await figure('reported'), await figure('after-notice')]).toEqual(['1', '2']);
  });

  it.each([
    ['names no merchant', { merchant: undefined }],
    ['is older than the window', { at: instant(Date.parse(WINDOW.from) / 1000 - 1) }],
  ])('leaves alone a report that %s', async (_, over) => {
    const { world, figure } = await mining(three());
    const { merchant, ...rest } = { ...report, ...over };

    await world.reports.add(merchant === undefined ? rest : { ...rest, merchant });

    expect(await figure('reported')).toBeUndefined();
  });

  it('reads all reports of the window, page after page', async () => {
    const { world, figure } = await mining(three());
    for (let n = 0; n < 101; n += 1) await world.reports.add({ ...report, id: `r${n}` });

    expect(await figure('reported')).toBe('101');
  });

  it('counts what went on after the holder confirmed a hit and after the platform took goods down', async () => {
    const word = { word: 'confirm', at: instant(NOON), until: null } as const;
    const of = {
      firms: { ebpCode: 'P1', ebcCode: 'M00', ebcName: 'M00' },
      right: { ...ipCase().right, recordNo: RECORD },
    };
    const [confirmed, denied, down] = await Promise.all([mining(three()), mining(three()), mining(three())]);

    await confirmed.world.cases.save(ipCase({ ...of, holderWord: word }));
    await denied.world.cases.save(ipCase({ ...of, holderWord: { ...word, word: 'deny' } }));
    await down.world.cases.save(ipCase({ ...of, takenDownAt: instant(NOON + DAY) }));

    expect(await confirmed.figure('after-notice')).toBe('2');
    expect(await denied.figure('after-notice')).toBeUndefined();
    expect(await down.figure('after-notice')).toBe('1');
  });

  it('counts what went on after an officer opened a case, not after other words', async () => {
    const { world, leadsAt, figure } = await mining(three());
    const leadId = (await leadsAt()).leads[0]?.id ?? '';
    const word = { leadId, note: '', by: '审单员甲', at: instant(NOON) };

    await world.feedbacks.add({ ...word, verdict: 'useful' });
    expect(await figure('after-notice')).toBeUndefined();
    await world.feedbacks.add({ ...word, verdict: 'opened-case' });

    expect(await figure('after-notice')).toBe('2');
  });

  it('reads once more what was merged while it was read, and gives up then', async () => {
    const { world } = await mining(three());
    let failures = 1;
    const since = async (day: string) => {
      failures -= 1;
      if (failures >= 0) throw new Error('NoSuchKey');
      return world.traces.since(day);
    };

    await mine({ ...world, traces: { since } });
    expect((await world.leads.current()).leads).toHaveLength(1);

    failures = 2;
    await expect(mine({ ...world, traces: { since } })).rejects.toThrow('NoSuchKey');
  });
});
