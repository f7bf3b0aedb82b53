import { describe, expect, it } from 'vitest';
import { issued } from '../../../../../shared/domain/protect/documents/issued.ts';
import { suspensionNotice } from '../../../../../shared/domain/protect/documents/suspension-notice.ts';
import { ipCase, OPENED_AT } from '../../../../builders/ip-case.ts';

describe('issued', () => {
  it('is the text of the kind, with its title, its readers and its time', () => {
    const present = ipCase();

    expect(issued('suspension-notice', present, OPENED_AT)).toEqual({
      kind: 'suspension-notice',
      to: 'holder',
      at: OPENED_AT,
      title: { zh: '中止放行暨确认知识产权状况通知书', en: 'Suspension of release, request to confirm' },
      text: suspensionNotice(present),
    });
  });

  it.each([
    ['consignor-notice', 'consignor'],
    ['detention-decision', 'both'],
    ['release-notice', 'both'],
    ['court-waiting', 'holder'],
  ] as const)('%s is for the %s', (kind, to) => {
    expect(issued(kind, ipCase(), OPENED_AT)).toMatchObject({ kind, to });
  });
});
