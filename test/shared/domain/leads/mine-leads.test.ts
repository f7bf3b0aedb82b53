import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Notice } from '../../../../shared/domain/leads/lead-signals.ts';
import { type Mining, mineLeads } from '../../../../shared/domain/leads/mine-leads.ts';
import { subjectsOf } from '../../../../shared/domain/leads/subjects-of.ts';
import { defaultPolicy } from '../../../../shared/domain/reference/default-policy.ts';
import { Lead } from '../../../../shared/model/lead.ts';
import type { Trace } from '../../../../shared/model/trace.ts';
import { disguisedAmongHonest, SELLERS, WINDOW } from '../../../builders/disguised-sellers.ts';
import { tracedMark } from '../../../builders/marked-traces.ts';
import { NOON, type TraceOver, trace } from '../../../builders/trace.ts';

const policy = defaultPolicy.leads;
const mining: Mining = {
  ...WINDOW,
  policy,
  notices: [],
  holderOf: (recordNo) => `权利人 ${recordNo}`,
  nameOf: (code) => `商户 ${code}`,
};
const mined = (traces: readonly Trace[], over: Partial<Mining> = {}) =>
  mineLeads(subjectsOf(traces), { ...mining, ...over });
const marked = (count: number, over: (n: number) => TraceOver = () => ({})) =>
  Array.from({ length: count }, (_, n) => trace(n, { marks: [tracedMark()], ...over(n) }));
const report: Notice = { kind: 'report', merchant: 'M00', recordNo: 'T2026-TEST01', at: NOON };

describe('mineLeads', () => {
  it('ranks three disguised sellers on top of sixty honest merchants, and no honest one at all', () => {
    for (const seed of [1, 2, 3]) {
      const { leads } = mined(disguisedAmongHonest(seed));

      expect(
        leads
          .slice(0, 3)
          .map(({ key }) => key)
          .toSorted(),
      ).toEqual([...SELLERS]);
      expect(leads.flatMap(({ merchants }) => merchants).filter((code) => code.startsWith('H'))).toEqual([]);
    }
  });

  it('says of a lead who, how much, when, by which rights and what to do', () => {
    const traces = [...marked(5, (n) => ({ customsCode: n === 0 ? '2200' : '3105' })), trace(9)];

    const [lead] = mined(traces, { notices: [report] }).leads;

    expect(Lead.parse(lead)).toEqual(lead);
    expect(lead).toMatchObject({
      kind: 'merchant',
      key: 'M00',
      name: '商户 M00',
      merchants: ['M00'],
      platforms: ['P1'],
      counts: { parcels: 6, suspicious: 5, disguised: 5, spellings: 1, rights: 1, reports: 1 },
      firstSeen: trace(0).times.declared,
      lastSeen: trace(4).times.declared,
      rights: [{ recordNo: 'T2026-TEST01', holder: '权利人 T2026-TEST01' }],
      districts: [
        { customsCode: '3105', parcels: 4 },
        { customsCode: '2200', parcels: 1 },
      ],
      action: { code: 'target' },
    });
    expect(lead?.evidence).toHaveLength(5);
    expect(lead?.signals.slice(0, 2).map(({ signal, value }) => [signal, value])).toEqual([
      ['disguised-share', '5/6'],
      ['after-notice', '4'],
    ]);
  });

  it('calls the same merchant the same in every window', () => {
    const ids = [marked(3), marked(4, () => ({ customsCode: '2200' }))].map((traces) => mined(traces).leads[0]?.id);

    expect(ids[0]).toMatch(/^[0-9a-z]{16}$/);
    expect(ids[1]).toBe(ids[0]);
  });

  it('takes one parcel for a finding, not for a lead, unless the holder reported the merchant', () => {
    expect(mined(marked(2)).leads).toHaveLength(1);
    expect(mined(marked(1)).leads).toEqual([]);
    expect(mined(marked(1), { notices: [report] }).leads).toHaveLength(1);
    expect(mined(marked(1), { notices: [{ ...report, merchant: 'M99' }] }).leads).toEqual([]);
    expect(mined([trace(1)], { notices: [report] }).leads).toEqual([]);
  });

  it('ranks a merchant higher for a report', () => {
    const [[without], [with_]] = [mined(marked(3)).leads, mined(marked(3), { notices: [report] }).leads];

    expect(with_?.score).toBeGreaterThan(without?.score ?? 1);
  });

  it('makes a lead of a link that joins merchants and carries little else', () => {
    const joined = (count: number, merchants: number) =>
      marked(count, (n) => ({ waybillBlock: 'block', firms: { merchant: `M${n % merchants}`, agent: `agent ${n}` } }));
    const links = (traces: readonly Trace[]) => mined(traces).leads.filter(({ kind }) => kind !== 'merchant');

    expect(links(joined(5, 2)).map(({ kind, key, name, merchants }) => [kind, key, name, merchants])).toEqual([
      ['waybills', 'block', null, ['M0', 'M1']],
    ]);
    expect(links(joined(4, 2))).toEqual([]);
    expect(links(joined(5, 1))).toEqual([]);
    const clean = (count: number) => Array.from({ length: count }, (_, n) => trace(100 + n, { waybillBlock: 'block' }));
    expect(links([...joined(6, 2), ...clean(14)])).toHaveLength(1);
    expect(links([...joined(6, 2), ...clean(15)])).toEqual([]);
  });

  it('lists by right the leads that touch it, strongest first', () => {
    const of = (merchant: string, recordNo: string, count: number, from: number) =>
      marked(count, (n) => ({
        parcel: `P1/${merchant}${n}`,
        firms: { merchant, agent: merchant },
        marks: [tracedMark({ recordNo })],
        times: { declared: NOON + from + n },
      }));

    const { leads, byRight } = mined([...of('M1', 'T1', 3, 0), ...of('M2', 'T1', 6, 9), ...of('M3', 'T2', 4, 20)]);

    const idOf = (key: string) => leads.find((one) => one.key === key)?.id;
    expect(byRight).toEqual({ T1: [idOf('M2'), idOf('M1')], T2: [idOf('M3')] });
  });

  it('gives so many leads at most, the strongest', () => {
    const traces = [2, 3, 4].flatMap((count, at) =>
      marked(count, (n) => ({ parcel: `P1/${at}-${n}`, firms: { merchant: `M${at}`, agent: `agent ${at}` } })),
    );

    expect(mined(traces, { policy: { ...policy, atMost: 2 } }).leads.map(({ key }) => key)).toEqual(['M2', 'M1']);
  });

  it('does not depend on the order of traces and notices', () => {
    const traces = disguisedAmongHonest(4).filter(({ marks }) => marks !== undefined);
    const notices: Notice[] = SELLERS.map((merchant, n) => ({ ...report, merchant, at: NOON + n }));
    const expected = mined(traces, { notices });

    fc.assert(
      fc.property(
        fc.shuffledSubarray(traces, { minLength: traces.length }),
        fc.shuffledSubarray(notices, { minLength: notices.length }),
        (shuffled, told) => {
          expect(mined(shuffled, { notices: told })).toEqual(expected);
        },
      ),
      { numRuns: 20 },
    );
  });
});
