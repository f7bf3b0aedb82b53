import { describe, expect, it } from 'vitest';
import { releaseNotice } from '../../../../../shared/domain/protect/documents/release-notice.ts';
import { ipCase } from '../../../../builders/ip-case.ts';

describe('releaseNotice', () => {
  it.each([
    ['holder-silent', '不得扣留', 'must not detain'],
    ['denied', '确认为正品', 'genuine'],
    ['non-infringing', '不侵权', 'not to infringe'],
    ['court-silent', '协助执行通知', 'notice of assistance'],
  ] as const)('says why: %s', (kind, zh, en) => {
    const notice = releaseNotice(ipCase({ outcome: { kind, at: '2026-11-09T16:00:00.000Z' } }));

    expect(notice.zh).toContain(zh);
    expect(notice.en).toContain(en);
  });

  it('claims no reason where there is none', () => {
    expect(releaseNotice(ipCase()).en).toContain('the case has ended');
  });
});
