import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../../../shared/domain/reference/default-policy.ts';
import { mailLots } from '../../../../shared/domain/typology/mail-lots.ts';
import type { MailTrace } from '../../../../shared/model/mail-item.ts';
import type { Trace } from '../../../../shared/model/trace.ts';
import { mailTrace, tracedMail } from '../../../builders/mail.ts';
import { articleAt, goods, type TraceOver, trace } from '../../../builders/trace.ts';

const LIMITS = defaultPolicy.lookback.mail;
type To = Partial<Trace['consignee']>;

const mails = (count: number, to: (n: number) => To, over: Partial<Omit<MailTrace, 'consignee'>> = {}, from = 0) =>
  Array.from({ length: count }, (_, n) => mailTrace(from + n, { ...over, consignee: to(n) }));
const parcels = (count: number, to: (n: number) => To, over: (n: number) => TraceOver = () => ({}), from = 0) =>
  Array.from({ length: count }, (_, n) =>
    trace(from + n, { goods: [goods(7, { qty: 3 })], ...over(n), consignee: to(n) }),
  );
const scopesOf = (traces: readonly Trace[], mail: readonly MailTrace[], limits = LIMITS) =>
  mailLots(traces, mail, limits).map(({ scope }) => scope);

const phone = () => ({ phone: 'one phone' });
const room = (n: number) => ({ phone: `phone of ${n % 3}`, place: 'one room' });

describe('mailLots', () => {
  it('counts the items, parcels and pieces of an article by mail and by retail to one phone', () => {
    const [lot, ...others] = mailLots(parcels(4, phone), mails(3, phone), LIMITS);

    expect(others).toEqual([]);
    expect(lot).toMatchObject({
      scope: 'phone',
      article: articleAt(7),
      mailedPieces: 18,
      retailPieces: 12,
      mailedFen: 180_000,
    });
    expect(lot).toMatchObject({ unnamedPieces: 0, crowd: null });
    expect([lot?.mail.length, lot?.retail.length]).toEqual([3, 4]);
  });

  it.each([
    ['items by mail', 2, 12, 3, 4],
    ['parcels by retail', 3, 6, 2, 9],
    ['pieces', 3, 4, 3, 3],
  ])('asks for enough %s', (_, items, mailedEach, bought, boughtEach) => {
    const mail = mails(items, phone, { goods: [tracedMail(7, { qty: mailedEach })] });
    const retail = parcels(bought, phone, () => ({ goods: [goods(7, { qty: boughtEach })] }));

    expect(scopesOf(retail, mail)).toEqual([]);
    expect(scopesOf(retail, mail, { ...LIMITS, mailedFrom: 2, retailFrom: 2, piecesFrom: 21 })).toEqual(['phone']);
  });

  it('stands on the pieces of both channels exactly', () => {
    const retail = parcels(3, phone, () => ({ goods: [goods(7, { qty: 2 })] }));

    expect(scopesOf(retail, mails(3, phone))).toEqual(['phone']);
    expect(scopesOf(retail, mails(3, phone), { ...LIMITS, piecesFrom: 24.5 })).toEqual([]);
  });

  it('never finds a family that gets two tins of milk powder by mail and one by retail', () => {
    const mail = mails(1, phone, { goods: [tracedMail(7, { qty: 2 })] });
    const retail = parcels(1, phone, () => ({ goods: [goods(7)] }));

    expect(scopesOf(retail, mail)).toEqual([]);
  });

  it('never finds a household for many different goods, nor twins for their milk powder', () => {
    const mixed = mails(12, phone).map((one, n) => ({ ...one, goods: [tracedMail(n)] }));
    const shopping = parcels(12, phone, (n) => ({ goods: [goods(n, { qty: 2 })] }));
    const tins = mails(3, phone, { goods: [tracedMail(7, { qty: 3 })] });
    const moreTins = parcels(3, phone, () => ({ goods: [goods(7, { qty: 3 })] }));

    expect(scopesOf(shopping, mixed)).toEqual([]);
    expect(scopesOf(moreTins, tins)).toEqual([]);
  });

  it('finds a household by its room, whatever phones it gives', () => {
    expect(scopesOf(parcels(4, room), mails(3, room))).toEqual(['place']);
  });

  it('takes a room for a household up to the consignees that the policy says', () => {
    const shared = (people: number) => (n: number) => ({ phone: `phone of ${n % people}`, place: 'one room' });
    const crowdOf = (people: number) =>
      mailLots(parcels(6, shared(people)), mails(6, shared(people)), LIMITS).map(({ crowd }) => crowd?.consignees);

    expect([crowdOf(5), crowdOf(6)]).toEqual([[undefined], [6]]);
  });

  it('counts of what came only the items and parcels that hold the article', () => {
    const other = mails(5, phone, { goods: [tracedMail(3)] }, 2);
    const much = mails(2, phone, { goods: [tracedMail(7, { qty: 20 })] });
    const elsewhere = parcels(5, phone, () => ({ goods: [goods(5)] }), 2);

    expect(scopesOf(parcels(4, phone), [...much, ...other])).toEqual([]);
    expect(scopesOf([...parcels(2, phone), ...elsewhere], [...mails(5, phone)])).toEqual([]);
  });

  it('adds parts of pieces up alike, whatever the order', () => {
    const mail = [0.1, 0.2, 0.3, 30].map((qty, n) =>
      mailTrace(n, { consignee: phone(), goods: [tracedMail(7, { qty })] }),
    );
    const retail = parcels(4, phone, (n) => ({ goods: [goods(7, { qty: (n + 1) / 10 })] }));

    expect(mailLots(retail.toReversed(), mail.toReversed(), LIMITS)).toEqual(mailLots(retail, mail, LIMITS));
  });

  it('takes lines that name no article by their heading, and says how many pieces rest on it', () => {
    const named = mails(2, phone);
    const unnamed = mails(2, phone, { goods: [tracedMail(7, { article: null, qty: 4 })] }, 2);
    const foreign = mails(3, phone, { goods: [tracedMail(20, { article: null, qty: 90 })] }, 4);
    const unknown = mails(3, phone, { goods: [tracedMail(7, { article: null, heading: null, qty: 90 })] }, 8);

    const [lot] = mailLots(parcels(4, phone), [...named, ...unnamed, ...foreign, ...unknown], LIMITS);

    expect(lot).toMatchObject({ mailedPieces: 20, unnamedPieces: 8, headings: ['3302'] });
    expect(lot?.mail).toHaveLength(4);
  });

  it('does not take another article of the heading that the mail names', () => {
    expect(scopesOf(parcels(4, phone), mails(3, phone, { goods: [tracedMail(8)] }))).toEqual([]);
  });

  it('counts no parcel that was cancelled', () => {
    expect(
      scopesOf(
        parcels(4, phone, () => ({ isCancelled: true })),
        mails(3, phone),
      ),
    ).toEqual([]);
  });

  it('counts an item and a parcel once, whatever number of lines they have', () => {
    const lines = [tracedMail(7), tracedMail(7)];
    const [lot] = mailLots(
      parcels(3, phone, () => ({ goods: [goods(7), goods(7)] })),
      mails(3, phone, { goods: lines }),
      LIMITS,
    );

    expect([lot?.mail.length, lot?.mailedPieces, lot?.retail.length, lot?.retailPieces]).toEqual([3, 36, 3, 6]);
  });
});

describe('mailLots of a building', () => {
  const floor = (n: number) => ({ building: 'one building', place: `room ${n}`, phone: `phone of room ${n}` });

  it('finds one article to several of its consignees, where it is most of what comes', () => {
    const [lot] = mailLots(
      parcels(5, floor),
      mails(4, (n) => floor(n + 2)),
      LIMITS,
    );

    expect(lot).toMatchObject({ scope: 'building', crowd: { consignees: 6, share: 1 } });
  });

  it('never finds an office or a dormitory with many rooms and different goods, however much comes', () => {
    const mail = mails(200, floor).map((one, n) => ({ ...one, goods: [tracedMail(n % 40)] }));
    const retail = parcels(400, floor, (n) => ({ goods: [goods(n % 40, { qty: 2 })] }));

    expect(scopesOf(retail, mail)).toEqual([]);
  });

  it('does not find a favourite of a dormitory: it is not most of what comes', () => {
    const mail = [...mails(6, floor), ...mails(20, floor, { goods: [tracedMail(3)] }, 6)];
    const retail = [...parcels(6, floor), ...parcels(20, floor, (n) => ({ goods: [goods(n + 10)] }), 6)];

    expect(scopesOf(retail, mail)).toEqual([]);
    expect(scopesOf(retail, mail, { ...LIMITS, shareFrom: 0.2 })).toEqual(['building']);
  });

  it('does not find a building for what few of its people get', () => {
    const few = (n: number) => ({ ...floor(n), phone: `phone of ${n % 3}` });

    expect(scopesOf(parcels(5, few), mails(4, few))).toEqual([]);
  });

  it('takes no heading for an article there', () => {
    expect(scopesOf(parcels(5, floor), mails(4, floor, { goods: [tracedMail(7, { article: null })] }))).toEqual([]);
  });

  it('holds an address that many people share, such as a pick-up point, for a building', () => {
    const pickup = (n: number) => ({ place: 'one pick-up point', building: `b${n}`, phone: `phone of ${n}` });
    const mixed = parcels(30, pickup, (n) => ({ goods: [goods(n)] }), 10);

    expect(scopesOf([...parcels(5, pickup), ...mixed], mails(5, pickup))).toEqual([]);
    expect(scopesOf(parcels(6, pickup), mails(6, pickup))).toEqual(['place']);
  });
});
