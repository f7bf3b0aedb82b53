import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../../../shared/domain/reference/default-policy.ts';
import { mailChannel } from '../../../../shared/domain/typology/mail-channel.ts';
import { Finding } from '../../../../shared/model/finding.ts';
import type { MailTrace } from '../../../../shared/model/mail-item.ts';
import type { Trace } from '../../../../shared/model/trace.ts';
import { mailTrace, tracedMail } from '../../../builders/mail.ts';
import { goods, honestTraffic, NOON, trace } from '../../../builders/trace.ts';

const AS_OF = '2026-12-05T04:00:00.000Z';
const DAY = 86_400;
const { yellowFromScore, redFromScore } = defaultPolicy.lanes;
const consignee = { phone: 'one phone', place: 'one room', building: 'one building' };
const declared = (n: number) => ({ declared: NOON + n * DAY });

const MAIL = Array.from({ length: 4 }, (_, n) => mailTrace(n, { day: `2026-11-${10 + n}`, consignee }));
const RETAIL = Array.from({ length: 5 }, (_, n) =>
  trace(n, { goods: [goods(7, { qty: 3 })], times: declared(n), consignee }),
);
const found = (traces: readonly Trace[] = RETAIL, mail: readonly MailTrace[] = MAIL, policy = defaultPolicy) =>
  mailChannel(traces, mail, policy, AS_OF);
const limited = (over: Partial<typeof defaultPolicy.lookback.mail>) => ({
  ...defaultPolicy,
  lookback: { ...defaultPolicy.lookback, mail: { ...defaultPolicy.lookback.mail, ...over } },
});

describe('mailChannel', () => {
  it('says of every parcel of the lot what both channels brought, in figures, and names the others', () => {
    const said = found();
    const [first] = said;

    expect(said.map(({ parcel }) => parcel)).toEqual(RETAIL.map(({ parcel }) => parcel));
    expect(Finding.parse(first?.finding)).toEqual(first?.finding);
    expect(first?.finding).toMatchObject({
      code: 'mail-channel',
      severity: 'unexplained',
      lane: 'yellow',
      basis: 'plan-2017',
      foundAt: AS_OF,
    });
    expect(first?.finding.message).toEqual({
      zh: '疑似以个人邮递与跨境零售分流同一批货物。同一收货电话在 10 天内经邮递渠道收到同一商品 24 件（4 件邮件），经零售渠道另收到 15 件（5 票），合计 39 件；按现行政策，家庭自用应不到 24 件。涉及其他包裹 4 票。',
      en: 'Goods may be shared out between personal mail and retail. Within 10 days one phone received 24 pieces of one article by mail (4 items) and another 15 by retail (5 parcels), 39 together; policy takes fewer than 24 for a household’s own use. 4 other parcels in it.',
    });
    expect(first?.finding.evidence?.map(({ signal, value, usual }) => [signal, value, usual])).toEqual([
      ['mail-and-retail', '39', '< 24'],
      ['mail-pieces', '24 / 4', undefined],
      ['retail-pieces', '15 / 5', undefined],
      ['mail-value', '2400', undefined],
    ]);
    expect(first?.finding.linked).toMatchObject({ count: 4, parcels: [{ ebpCode: 'P1' }, {}, {}, {}] });
    expect(first?.finding.linked?.parcels.map(({ orderNo }) => `P1/${orderNo}`)).not.toContain(first?.parcel);
  });

  it('says where goods only share the heading', () => {
    const unnamed = MAIL.map((one) => ({ ...one, goods: [tracedMail(7, { article: null })] }));
    const [first] = found(RETAIL, unnamed);

    expect(first?.finding.message.zh).toContain('（4 件邮件，其中 24 件未注明条码，按税目 3302 归入）');
    expect(first?.finding.message.en).toContain(
      '(4 items; 24 of these without a barcode, taken for it by heading 3302)',
    );
  });

  it('says how many consignees of a building share the goods', () => {
    const floor = (n: number) => ({ phone: `phone of ${n}`, place: `room ${n}`, building: 'one building' });
    const mail = MAIL.map((one, n) => ({ ...one, consignee: { ...one.consignee, ...floor(n) } }));
    const [first] = found(
      RETAIL.map((one, n) => ({ ...one, consignee: { ...one.consignee, ...floor(n + 2) } })),
      mail,
    );

    expect(first?.finding.message.zh).toContain('同一楼栋（7 名收件人）在');
    expect(first?.finding.message.en).toContain('one building (7 consignees) received');
    expect(first?.finding.evidence?.slice(4)).toMatchObject([
      { signal: 'mail-consignees', value: '7', usual: '< 4' },
      { signal: 'mail-share', value: '100 %' },
    ]);
  });

  it('names twenty other parcels at most, and counts all', () => {
    const many = Array.from({ length: 30 }, (_, n) =>
      trace(n, { goods: [goods(7)], times: declared(n % 20), consignee }),
    );
    const [first] = found(many);

    expect([first?.finding.linked?.count, first?.finding.linked?.parcels.length]).toEqual([29, 20]);
  });

  it('scores yellow, more for more pieces, never red', () => {
    const scoreOf = (qty: number) =>
      found(
        RETAIL,
        MAIL.map((one) => ({ ...one, goods: [tracedMail(7, { qty })] })),
        limited({ piecesFrom: 19 }),
      )[0]?.score ?? 0;

    const scores = [1, 2, 10, 1000, 1e9].map(scoreOf);
    expect(scores[0]).toBe(yellowFromScore);
    expect(scores).toEqual(scores.toSorted((a, b) => a - b));
    expect(new Set(scores.slice(0, 4)).size).toBe(4);
    expect(Math.max(...scores)).toBeLessThan(redFromScore);
  });

  it('speaks of a parcel once, by the largest lot', () => {
    const elsewhere = { ...consignee, phone: 'another phone' };
    const more = Array.from({ length: 3 }, (_, n) =>
      trace(n + 10, { goods: [goods(7)], times: declared(n), consignee: elsewhere }),
    );
    const said = found([...RETAIL, ...more]);

    expect(said).toHaveLength(8);
    expect(said.every(({ finding }) => finding.message.zh.includes('同一收货地址'))).toBe(true);
  });

  it('looks over the days of its policy, the first and the last counted', () => {
    expect(found(RETAIL, MAIL, limited({ windowDays: 31 }))).toHaveLength(5);
    expect(found(RETAIL, MAIL, limited({ windowDays: 28 }))).toEqual([]);
    expect(
      found(
        RETAIL,
        MAIL.map((one) => ({ ...one, day: '2026-12-06' })),
      ),
    ).toEqual([]);
  });

  it('says nothing without mail, nor of other consignees', () => {
    expect(found(RETAIL, [])).toEqual([]);
    expect(found([], MAIL)).toEqual([]);
    expect(found(honestTraffic(300, 3), MAIL)).toEqual([]);
  });

  it('says nothing of honest people who use both channels', () => {
    const traffic = honestTraffic(1500, 8);
    const mail = traffic
      .filter((_, n) => n % 2 === 0)
      .map((one, n) =>
        mailTrace(n, {
          consignee: one.consignee,
          goods: one.goods.map(({ article, gcode }) => ({
            article: n % 3 === 0 ? null : article,
            heading: gcode.slice(0, 4),
            qty: 2,
            fen: 20_000,
          })),
        }),
      );

    expect(
      found(
        traffic,
        mail.map(({ consignee: { name, phone, place, building, street }, ...one }) => ({
          ...one,
          consignee: { name, phone, place, building, street },
        })),
      ),
    ).toEqual([]);
  });

  it('does not depend on the order of traces and mail', () => {
    const traces = [...RETAIL, ...honestTraffic(60, 4)];
    const byParcel = (said: ReturnType<typeof found>) => said.toSorted((a, b) => (a.parcel < b.parcel ? -1 : 1));
    const expected = byParcel(found(traces));

    fc.assert(
      fc.property(
        fc.shuffledSubarray(traces, { minLength: traces.length }),
        fc.shuffledSubarray(MAIL, { minLength: MAIL.length }),
        (shuffled, mail) => {
          expect(byParcel(found(shuffled, mail))).toEqual(expected);
        },
      ),
      { numRuns: 20 },
    );
  });
});
