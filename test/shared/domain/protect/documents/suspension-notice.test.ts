import { describe, expect, it } from 'vitest';
import { suspensionNotice } from '../../../../../shared/domain/protect/documents/suspension-notice.ts';
import { ipCase } from '../../../../builders/ip-case.ts';

describe('suspensionNotice', () => {
  it('asks the holder within three working days for an application and the security', () => {
    const { zh, en } = suspensionNotice(ipCase());

    expect(zh).toMatch(/中止放行[\s\S]*3 个工作日内（至 2026-11-09）[\s\S]*担保人民币 150 元[\s\S]*第十六条/);
    expect(en).toMatch(/suspended[\s\S]*3 working days of service \(until 2026-11-09\)[\s\S]*security of RMB 150/);
  });

  it('tells of destruction by silence in an EU small consignment', () => {
    const { zh, en } = suspensionNotice(ipCase({}, { euSmallConsignments: true }));

    expect(zh).toContain('视为同意销毁');
    expect(en).toContain('until 2026-11-18');
  });
});
