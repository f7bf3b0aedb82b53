import { beforeEach, describe, expect, it } from 'vitest';
import { call, type TestCall } from '../builders/http-call.ts';
import { type MemoryProduct, memoryProduct } from '../builders/memory-product.ts';
import { recordation, rightVersion } from '../builders/recordation.ts';

const officer = { role: 'officer', customs: '3105', name: '关员甲' } as const;
const holder = { role: 'right-holder', org: '4401TEST01', name: '权利人甲' } as const;

const HEADER = 'recordNo,type,holder,holderCode,marks,niceClasses,hsScope,validFrom,validTo';
const csvLine = (recordNo: string, marks = '样例牌|Samplemark') =>
  `${recordNo},TRADEMARK,测试权利人,4401TEST01,${marks},3,3304,2022-01-01,2031-12-31`;
const csv = (...lines: readonly string[]) => [HEADER, ...lines].join('\n');
const FILE = csv(csvLine('T1', '新标识'), csvLine('T2'), csvLine('T3'));

let product: MemoryProduct;
beforeEach(async () => {
  product = await memoryProduct();
  await product.rights.save(rightVersion({ recordNo: 'T1' }));
  await product.rights.save(rightVersion({ recordNo: 'T2' }));
});

const send = (body: string, apply?: string, more: TestCall = {}) =>
  call(product.handlers.rights, 'postRightsImport', {
    as: holder,
    body,
    headers: { 'content-type': 'text/csv; charset=utf-8' },
    query: apply === undefined ? {} : { apply },
    ...more,
  });
const all = async () =>
  (await product.rights.all()).map(({ right, version }) => [right.recordNo, right.marks[0], version]);
const BEFORE = [
  ['T1', '样例牌', 1],
  ['T2', '样例牌', 1],
];

describe('postRightsImport', () => {
  it('says what it would do and does nothing', async () => {
    const { json, status } = await send(FILE);

    expect([status, json]).toEqual([
      200,
      {
        status: 'preview',
        digest: expect.stringMatching(/^[0-9a-f]{32}-[0-9a-f]{32}$/),
        added: ['T3'],
        changed: [
          {
            recordNo: 'T1',
            version: 1,
            fields: [{ field: 'marks', before: ['样例牌', 'Samplemark'], after: ['新标识'] }],
          },
        ],
        unchanged: ['T2'],
        faults: [],
      },
    ]);
    expect(await all()).toEqual(BEFORE);
  });

  it('does what the preview said, and the same when it is asked again', async () => {
    const { digest } = (await send(FILE)).json;

    const first = await send(FILE, digest);
    product.at('2026-11-05T01:00:00.000Z');
    const again = await send(FILE, digest);

    expect(first.json).toEqual({ status: 'applied', digest, rights: 3 });
    expect(again.json).toEqual(first.json);
    expect(await all()).toEqual([
      ['T1', '新标识', 2],
      ['T2', '样例牌', 1],
      ['T3', '样例牌', 1],
    ]);
    expect((await product.rights.find('T3', 'all'))?.by).toBe('权利人甲');
  });

  it('takes the same as JSON, under the same digest', async () => {
    const json = JSON.stringify([
      recordation({ recordNo: 'T1', marks: ['新标识'] }),
      recordation({ recordNo: 'T2' }),
      recordation({ recordNo: 'T3' }),
    ]);

    const asJson = await send(json, undefined, { headers: { 'content-type': 'application/json' } });

    expect(asJson.json).toEqual((await send(FILE)).json);
  });

  it('applies nothing when one line is faulty, and names each by its line', async () => {
    const faulty = csv(csvLine('T1', '新标识'), csvLine('T 4'), csvLine('T1'));
    const preview = await send(faulty);
    const { digest } = (await send(FILE)).json;

    const applied = await send(faulty, digest);

    expect([preview.json.digest, preview.json.changed.length]).toEqual([null, 1]);
    expect(preview.json.faults.map(({ line, code }: { line: number; code: string }) => [line, code])).toEqual([
      [3, 'invalid-format'],
      [4, 'number-twice'],
    ]);
    expect([applied.status, await all()]).toEqual([409, BEFORE]);
  });

  it('is a conflict when rights changed after the preview', async () => {
    const { digest } = (await send(FILE)).json;
    await product.rights.save(rightVersion({ recordNo: 'T2', marks: ['他人改'] }, 2));

    const { status, json } = await send(FILE, digest);

    expect([status, json.errors[0].code]).toEqual([409, 'preview-stale']);
    expect(await all()).toEqual([BEFORE[0], ['T2', '他人改', 2]]);
  });

  it('is a conflict when the file is another one', async () => {
    const { digest } = (await send(FILE)).json;

    const { status, json } = await send(csv(csvLine('T9')), digest);

    expect([status, json.errors[0].code]).toEqual([409, 'other-file']);
    expect(await all()).toEqual(BEFORE);
  });

  it('keeps a holder to its own rights, in the preview and when it applies an officer’s', async () => {
    const foreign = FILE.replaceAll('4401TEST01', '4401TEST02').replaceAll(/^T/gm, 'X');
    const { digest } = (await send(foreign, undefined, { as: officer })).json;

    expect((await send(foreign)).json.faults).toHaveLength(3);
    const { status, json } = await send(foreign, digest);
    expect([status, json.errors.length, json.errors[2]]).toMatchObject([
      400,
      3,
      { pointer: '/2/holderCode', code: 'other-holder', detail: expect.stringContaining('Line 4') },
    ]);
    expect(await all()).toEqual(BEFORE);
  });

  it.each([
    ['an array that is none', '{}', 'application/json', 400],
    ['an open quote', `${HEADER}\n"T1`, 'text/csv', 400],
    ['another form', '<rights/>', 'application/xml', 415],
    ['a digest that is none', FILE, 'text/csv', 400],
  ])('refuses %s', async (_, body, type, status) => {
    const apply = status === 400 && body === FILE ? 'x' : undefined;

    expect((await send(body, apply, { headers: { 'content-type': type } })).status).toBe(status);
  });
});
