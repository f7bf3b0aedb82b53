import { describe, expect, it } from 'vitest';
import { MailItemsBody, MailItemsReply } from '../../../../../shared/wire/http/schemas/mail.ts';
import { mailItem } from '../../../../builders/mail.ts';

describe('MailItemsBody', () => {
  it.each([
    [0, false],
    [1, true],
    [1000, true],
    [1001, false],
  ])('holds %s items: %s', (count, isTaken) => {
    const items = Array.from({ length: count }, (_, at) => mailItem(at));

    expect(MailItemsBody.safeParse({ items }).success).toBe(isTaken);
  });
});

describe('MailItemsReply', () => {
  it('counts what was taken and says what is wrong with the rest', () => {
    const problem = {
      detail: '单号校验位不符 The check digit is wrong',
      pointer: '/items/1/itemNo',
      code: 'check-digit',
    };
    const reply = { accepted: 1, refused: [{ index: 1, problems: [problem] }] };

    expect(MailItemsReply.parse(reply)).toEqual(reply);
  });
});
