import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../../shared/faults/refusal.ts';
import { readMailItems } from '../../../../shared/wire/mail/read-mail-items.ts';
import { mailGoods, mailItem } from '../../../builders/mail.ts';
import { identityLeaks } from '../../../privacy/fictitious.ts';

const read = (...items: unknown[]) => readMailItems(Buffer.from(JSON.stringify({ items })));
const problemsOf = (over: Readonly<Record<string, unknown>>) => read({ ...mailItem(1), ...over })[0]?.problems ?? [];

function refusalOf(body: string): Refusal | null {
  try {
    readMailItems(Buffer.from(body));
    return null;
  } catch (error) {
    return error instanceof Refusal ? error : null;
  }
}

describe('readMailItems', () => {
  it('takes sound items, trims their texts and leaves empty ones out', () => {
    const goods = { ...mailGoods(), barCode: '', gname: ' 奶粉 ' };
    const [one] = read({ ...mailItem(1), itemNo: ` ${mailItem(1).itemNo.toLowerCase()} `, goods: [goods] });

    expect(one).toEqual({ index: 0, item: mailItem(1, { goods: [mailGoods({ gname: '奶粉' })] }), problems: [] });
  });

  it('judges each item on its own', () => {
    const taken = read(mailItem(1), { ...mailItem(2), clearedOn: 'gestern' }, 7, mailItem(3));

    expect(taken.map(({ item }) => item !== null)).toEqual([true, false, false, true]);
    expect(taken.map(({ index }) => index)).toEqual([0, 1, 2, 3]);
  });

  it.each([
    ['itemNo', 'EE123456784CN', 'check-digit', /校验位.*check digit/],
    ['itemNo', '123', 'schema', /S10.*EE123456785CN/],
    ['clearedOn', '2026-02-30', 'schema', /没有这一天.*no such day/],
    ['clearedOn', '20261103', 'schema', /YYYY-MM-DD/],
    ['customsCode', '310', 'schema', /4 位.*4 digits/],
    ['telephone', '138****0001', 'schema', /掩码.*unmasked/],
    ['telephone', '无', 'schema', /7 位.*7 digits/],
    ['telephone', 13_800_000_001, 'schema', /字符串.*string/],
    ['consignee', undefined, 'schema', /缺少 consignee.*missing/],
    ['address', 'x'.repeat(201), 'schema', /200/],
    ['goods', 'milk', 'schema', /列表.*list/],
    ['goods', [], 'schema', /至少一项.*at least one/],
    ['goods', Array.from({ length: 21 }, () => mailGoods()), 'schema', /至多 20.*at most 20/],
    ['sender', 'somebody', 'schema', /删除 sender.*remove/],
  ])('says of a wrong %s what is wrong and how to mend it: %s', (field, value, code, words) => {
    const problems = problemsOf({ [field]: value });

    expect(problems).toEqual([{ pointer: `/items/0/${field}`, code, detail: expect.stringMatching(words) }]);
  });

  it.each([
    ['qty', '0'],
    ['qty', '-1'],
    ['qty', 'six'],
    ['value', '0.00'],
    ['value', '1.123456'],
    ['gcode', '190110101'],
    ['barCode', '无'],
  ])('says of a wrong %s in a line where it stands: %s', (field, value) => {
    const problems = problemsOf({ goods: [mailGoods(), { ...mailGoods(), [field]: value }] });

    expect(problems).toMatchObject([{ pointer: `/items/0/goods/1/${field}`, code: 'schema' }]);
    expect(problems[0]?.detail).toMatch(/\p{Script=Han}.*[A-Za-z]{4}/u);
  });

  it('tells every fault of an item at once, and repeats no value of it', () => {
    const problems = problemsOf({
      itemNo: 'EE123456784CN',
      telephone: '138 000',
      goods: [{ gname: '奶粉' }],
      测试甲: 1,
    });

    expect(problems.map(({ pointer }) => pointer).toSorted()).toEqual([
      '/items/0/(unnamed)',
      '/items/0/goods/0/qty',
      '/items/0/goods/0/value',
      '/items/0/itemNo',
      '/items/0/telephone',
    ]);
    const text = JSON.stringify(problems);
    expect(text).not.toMatch(/EE123456784CN|138 ?000|测试甲/);
    expect(identityLeaks(text)).toEqual([]);
  });

  it.each([
    ['not json', 'unreadable'],
    ['[]', 'invalid-request'],
    ['{}', 'invalid-request'],
    ['{"items":[]}', 'invalid-request'],
    ['{"items":{}}', 'invalid-request'],
    [JSON.stringify({ items: Array.from({ length: 1001 }, () => 1) }), 'invalid-request'],
  ])('refuses the envelope %.20s', (body, kind) => {
    expect(refusalOf(body)?.kind).toBe(kind);
  });

  it('takes a thousand items, and lists so many problems as a reply can carry', () => {
    const bad = { ...mailItem(1), goods: Array.from({ length: 20 }, () => ({})) };
    const refused = read(...Array.from({ length: 1000 }, () => bad));

    expect(refused).toHaveLength(1000);
    expect(refused.flatMap(({ problems }) => problems).length).toBeLessThanOrEqual(20_000);
  });

  it('is not harmed by deep values', () => {
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
    const [one] = readMailItems(Buffer.from(`{"items":[{"goods":${deep}}]}`));

    expect(one?.item).toBeNull();
  });
});
