import { describe, expect, it } from 'vitest';
import { detentionDecision } from '../../../../../shared/domain/protect/documents/detention-decision.ts';
import type { IpCase } from '../../../../../shared/model/ip-case.ts';
import { ipCase } from '../../../../builders/ip-case.ts';

const detained: Partial<IpCase> = {
  state: 'detained',
  detainedAt: '2026-11-05T20:00:00.000Z',
  deadline: { day: '2026-12-18', isAssumed: false, raises: 'investigation-ended' },
};

describe('detentionDecision', () => {
  it('names the day of detention in China, the list, the deposit and the end of the investigation', () => {
    const security = { requiredFen: 15_000, given: { kind: 'deposit', fen: 15_000 } } as const;

    const { zh, en } = detentionDecision(ipCase({ ...detained, security }));

    expect(zh).toMatch(/自 2026-11-06 起扣留[\s\S]*共 1 项[\s\S]*担保金人民币 150 元[\s\S]*2026-12-18 前调查认定/);
    expect(en).toMatch(/From 2026-11-06[\s\S]*RMB 150[\s\S]*investigate until 2026-12-18/);
  });

  it('names a general guarantee, and on application the court’s time', () => {
    const given = { kind: 'general', number: 'ZDB-1', fen: 20_000_000, until: '2026-12-31' } as const;
    const present = ipCase({ ...detained, flow: 'cn-application', security: { requiredFen: 15_000, given } });

    const { zh, en } = detentionDecision(present);

    expect(zh).toMatch(/总担保 ZDB-1，有效期至 2026-12-31[\s\S]*协助执行通知/);
    expect(en).toContain('unless a court’s notice of assistance arrives by 2026-12-18');
  });

  it('says none where none was given', () => {
    expect(detentionDecision(ipCase()).en).toContain('Security of the holder: none');
  });
});
