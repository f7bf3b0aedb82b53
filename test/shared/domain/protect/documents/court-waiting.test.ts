import { describe, expect, it } from 'vitest';
import { courtWaiting } from '../../../../../shared/domain/protect/documents/court-waiting.ts';
import { ipCase } from '../../../../builders/ip-case.ts';

describe('courtWaiting', () => {
  it('tells the holder until when a court’s notice must come', () => {
    const deadline = { day: '2027-01-14', isAssumed: true, raises: 'court-silent' } as const;

    const { zh, en } = courtWaiting(ipCase({ state: 'court', deadline }));

    expect(zh).toMatch(/人民法院[\s\S]*至 2027-01-14（/);
    expect(en).toMatch(/reaches customs by 2027-01-14 \(/);
  });
});
