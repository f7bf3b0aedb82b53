import { describe, expect, it } from 'vitest';
import { hmacTokens } from '../../../../shared/adapters/system/hmac-tokens.ts';
import { addresseeTokens } from '../../../../shared/domain/links/addressee-tokens.ts';
import { pseudonymsOf } from '../../../../shared/domain/links/pseudonyms-of.ts';
import { mailTraceOf } from '../../../../shared/domain/trace/mail-trace-of.ts';
import { traceOf } from '../../../../shared/domain/trace/trace-of.ts';
import { MailTrace } from '../../../../shared/model/mail-item.ts';
import { parcelId } from '../../../../shared/model/parcel-key.ts';
import { KEY } from '../../../builders/assess-world.ts';
import { mailGoods, mailItem } from '../../../builders/mail.ts';
import { declaration, order, PARCEL, papers } from '../../../builders/parcel.ts';
import { identityLeaks } from '../../../privacy/fictitious.ts';

const { token } = hmacTokens(KEY);
const AT = '2026-11-04T04:00:00.000Z';
const drawn = (over: Parameters<typeof mailItem>[1] = {}) => {
  const item = mailItem(1, over);
  return mailTraceOf(item, addresseeTokens(item, token), AT, token);
};
const goodsOf = (over: Parameters<typeof mailGoods>[0]) => drawn({ goods: [mailGoods(over)] }).goods[0];

/** The builders' retail parcel, as its sender spells who gets it. */
function retail(over: Parameters<typeof order>[0] = {}, lines = declaration().lines) {
  const facts = { parcel: parcelId(PARCEL), rev: 1, findings: [], arrivals: 0, brands: [] };
  const given = papers({ order: order(over), declaration: declaration({ lines }) });
  return traceOf({ ...facts, papers: given }, pseudonymsOf(given, token), token);
}

describe('mailTraceOf', () => {
  it('has the very tokens of a retail parcel to the same person, phone and address', () => {
    const { kind: _, isBuyer: __, ...consignee } = retail()?.consignee ?? {};

    expect(drawn().consignee).toEqual(consignee);
  });

  it('has them however either channel spells them', () => {
    const spelled = retail({
      consignee: '測試 甲',
      consigneeTelephone: '86-13800000001',
      consigneeAddress: '北仑区测试路1号3-2-101',
    });
    const { name, phone, place, building, street } = drawn({
      telephone: '+86 138 0000 0001',
      consignee: '测试・甲',
    }).consignee;

    expect(spelled?.consignee).toMatchObject({ name, phone, place, building, street });
  });

  it('names the article as the retail parcel does, by barcode or by tariff number and model', () => {
    const lines = declaration().lines;
    const coded = lines.map((line) => ({ ...line, barCode: '6900000000007' }));

    expect(goodsOf({})?.article).toBe(retail()?.goods[0]?.article);
    expect(goodsOf({ barCode: '6900000000007' })?.article).toBe(retail({}, coded)?.goods[0]?.article);
  });

  it('names no article that no retail parcel could have, and no heading of the mail tariff', () => {
    const { gmodel: _, ...unmodelled } = mailGoods();
    const { gcode: __, ...uncoded } = mailGoods();

    expect(drawn({ goods: [unmodelled] }).goods).toEqual([{ article: null, heading: '1901', qty: 6, fen: 60_000 }]);
    expect(drawn({ goods: [uncoded] }).goods).toMatchObject([{ article: null, heading: null }]);
    expect(goodsOf({ gcode: '01010400' })).toMatchObject({ article: null, heading: null });
    expect(goodsOf({ gcode: '01010400', barCode: '6900000000007' })).toMatchObject({
      article: '6900000000007',
      heading: null,
    });
  });

  it('counts pieces and fen exactly', () => {
    expect(goodsOf({ qty: '2.5', value: '199.995' })).toMatchObject({ qty: 2.5, fen: 20_000 });
  });

  it('keeps the day, the office and when it was handed over, and no name, number, phone or address', () => {
    const kept = JSON.stringify(drawn());

    expect(MailTrace.parse(drawn())).toEqual(drawn());
    expect(drawn()).toMatchObject({ day: '2026-11-03', customsCode: '3105', handedAt: AT });
    expect(identityLeaks(kept)).toEqual([]);
    expect(kept).not.toMatch(/测试|EE00000001|奶粉/);
  });

  it('is of the same item whatever way its number is written', () => {
    const number = mailItem(1).itemNo;

    expect(drawn({ itemNo: number.toLowerCase().replace(/(\d{3})/g, ' $1') }).item).toBe(drawn().item);
    expect(drawn({ itemNo: mailItem(2).itemNo }).item).not.toBe(drawn().item);
  });
});
