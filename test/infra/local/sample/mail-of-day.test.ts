import { describe, expect, it } from 'vitest';
import { mailOfDay } from '../../../../infra/local/sample/mail-of-day.ts';
import { sampleDay } from '../../../../infra/local/sample/sample-day.ts';
import { sampleReference } from '../../../../infra/local/sample/sample-reference.ts';
import { readMailItems } from '../../../../shared/wire/mail/read-mail-items.ts';

const DAY = '2026-11-23';
const events = sampleDay({ seed: 20_261_124, parcels: 240, day: DAY, reference: sampleReference() });
const mail = mailOfDay(events, DAY);

describe('mailOfDay', () => {
  it('is what the product takes, each item with a number of its own, cleared on the day', () => {
    const read = readMailItems(Buffer.from(JSON.stringify({ items: mail })));

    expect(read.flatMap(({ problems }) => problems)).toEqual([]);
    expect(new Set(mail.map(({ itemNo }) => itemNo)).size).toBe(mail.length);
    expect(new Set(mail.map(({ clearedOn }) => clearedOn))).toEqual(new Set([DAY]));
  });

  it('sends a household that bought one article again and again more of the same, and others one thing each', () => {
    const phones = Map.groupBy(mail, ({ telephone }) => telephone);
    const [household, ...others] = [...phones].toSorted(([, a], [, b]) => b.length - a.length);
    const orders = events.filter(({ type, body }) => type === 'order' && body.consigneeTelephone === household?.[0]);

    expect(orders.length).toBeGreaterThanOrEqual(3);
    expect(household?.[1].map(({ goods: [line] }) => line?.qty)).toEqual(['5', '5', '5', '5', '5', '5']);
    expect(others.length).toBeGreaterThan(3);
    expect(others.flatMap(([, own]) => own.flatMap(({ goods }) => goods.map(({ qty }) => qty)))).not.toContain('5');
  });

  it('sends nothing to a day without trade', () => {
    expect(mailOfDay([], DAY)).toEqual([]);
  });
});
