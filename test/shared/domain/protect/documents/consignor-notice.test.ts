import { describe, expect, it } from 'vitest';
import { consignorNotice } from '../../../../../shared/domain/protect/documents/consignor-notice.ts';
import { ipCase } from '../../../../builders/ip-case.ts';

describe('consignorNotice', () => {
  it('asks for the status of the goods and proof', () => {
    const { zh, en } = consignorNotice(ipCase());

    expect(zh).toMatch(/请申报知识产权状况[\s\S]*2026-11-09/);
    expect(en).toContain('Declare their status');
  });

  it('says that silence is consent in an EU small consignment', () => {
    const { zh, en } = consignorNotice(ipCase({}, { euSmallConsignments: true }));

    expect(zh).toContain('不作答复即视为同意销毁');
    expect(en).toContain('object before 2026-11-18');
  });
});
