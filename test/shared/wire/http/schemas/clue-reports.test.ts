import { describe, expect, it } from 'vitest';
import { ReportBody } from '../../../../../shared/wire/http/schemas/clue-reports.ts';

const report = { recordNo: 'T2026-TEST01', merchant: '3104W60001', text: '售假' };
const about = (over: object) => ReportBody.safeParse({ recordNo: 'T1', text: '售假', ...over });

describe('ReportBody', () => {
  it.each([
    { merchant: '3104W60001' },
    { platform: '91330200TEST000001' },
    { link: 'https://shop.example/item/1' },
    { link: 'http://shop.example/item/1', text: '字'.repeat(2000) },
  ])('takes %j', (over) => {
    expect(about(over).success).toBe(true);
  });

  it.each([
    [{}, '/merchant'],
    [{ merchant: '3104w60001' }, '/merchant'],
    [{ platform: '12345678901' }, '/platform'],
    [{ link: 'ftp://shop.example/item' }, '/link'],
    [{ link: 'shop.example' }, '/link'],
    [{ merchant: '3104W60001', text: '字'.repeat(2001) }, '/text'],
    [{ merchant: '3104W60001', text: '  ' }, '/text'],
    [{ merchant: '3104W60001', recordNo: '' }, '/recordNo'],
  ])('refuses %j and names %s', (over, pointer) => {
    const { error } = about(over);

    expect(error?.issues.map(({ path }) => `/${path.join('/')}`)).toEqual([pointer]);
  });

  it('takes nothing that it does not know', () => {
    expect(ReportBody.safeParse({ ...report, phone: '1' }).success).toBe(false);
  });
});
