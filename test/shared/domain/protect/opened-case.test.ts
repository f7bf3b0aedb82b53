import { describe, expect, it } from 'vitest';
import { CALENDARS } from '../../../../shared/domain/protect/calendars.ts';
import { openedCase, reopenedCase } from '../../../../shared/domain/protect/opened-case.ts';
import type { Declaration } from '../../../../shared/model/document/declaration.ts';
import { parcelId } from '../../../../shared/model/parcel-key.ts';
import { caseId } from '../../../../shared/notation/case-id.ts';
import { quietPolicy } from '../../../builders/assess-world.ts';
import { HOLDER_CODE, hit, ipCase, OPENED_AT, RECORD_NO, recordedRight } from '../../../builders/ip-case.ts';
import { declaration, PARCEL, WAYBILL } from '../../../builders/parcel.ts';
import { identityLeaks } from '../../../privacy/fictitious.ts';

const parcel = parcelId(PARCEL);

function opened(over: Partial<Declaration> = {}, protect: Partial<typeof quietPolicy.protect> = {}) {
  const ground = { parcel, declaration: declaration(over), hit: hit(), right: recordedRight() };
  return openedCase(ground, { ...quietPolicy, protect: { ...quietPolicy.protect, ...protect } }, OPENED_AT, CALENDARS);
}

describe('openedCase', () => {
  it('is suspended and noticed at once, with the goods that the hit names and both notices', () => {
    const present = ipCase();

    expect(present).toMatchObject({
      id: caseId(parcel, RECORD_NO),
      version: 1,
      parcel,
      customsCode: '3105',
      logisticsNo: WAYBILL.logisticsNo,
      right: { recordNo: RECORD_NO, mark: '云鹭', holderCode: HOLDER_CODE, type: 'TRADEMARK' },
      valueFen: 15_000,
      flow: 'cn-ex-officio',
      state: 'noticed',
      servedAt: OPENED_AT,
      deadline: { day: '2026-11-09', isAssumed: false, raises: 'holder-silent' },
      dueAt: '2026-11-09T16:00:00.000Z',
      security: { requiredFen: 15_000, given: null },
      audit: [{ at: OPENED_AT, by: 'system', event: 'open', note: '' }],
    });
    expect(present.entered.map(({ state }) => state)).toEqual(['hit', 'suspended', 'noticed']);
    expect(present.goods.map(({ gnum, qty }) => [gnum, qty])).toEqual([['2', '1']]);
    expect(present.documents.map(({ kind }) => kind)).toEqual(['suspension-notice', 'consignor-notice']);
    expect(identityLeaks(JSON.stringify(present))).toEqual([]);
  });

  it('takes all goods where the hit names no line, and the hit’s own words where no record is found', () => {
    const ground = { parcel, declaration: declaration(), hit: hit({ values: [] }), right: null };

    const present = openedCase(ground, quietPolicy, OPENED_AT, CALENDARS);

    expect(present.goods.map(({ gnum }) => gnum)).toEqual(['1', '2']);
    expect(present.valueFen).toBe(35_000);
    expect(present.right).toEqual({ recordNo: RECORD_NO, mark: '云鹭', holder: '', holderCode: null, type: null });
  });

  it('goes by application where the policy says so', () => {
    expect(opened({}, { flow: 'cn-application' })).toMatchObject({ flow: 'cn-application', state: 'noticed' });
  });

  it.each([
    ['3', '2', 'eu-small-consignment'],
    ['4', '1.99999', 'eu-small-consignment'],
    ['4', '2', 'cn-ex-officio'],
  ])('of %s units and %s kg goes by %s where the EU variant is on', (qty, grossWeight, flow) => {
    const lines = declaration()
      .lines.slice(1)
      .map((line) => ({ ...line, qty }));

    const present = opened({ lines, grossWeight }, { euSmallConsignments: true });

    expect(present.flow).toBe(flow);
    expect(present.deadline?.day).toBe(flow === 'cn-ex-officio' ? '2026-11-09' : '2026-11-18');
    expect(opened({ lines, grossWeight }).flow).toBe('cn-ex-officio');
  });
});

describe('reopenedCase', () => {
  it('is noticed anew from now on, with all that was before', () => {
    const closed = ipCase({ state: 'closed', version: 4, deadline: null, dueAt: null });

    const again = reopenedCase(closed, '2026-11-11T02:00:00.000Z', CALENDARS);

    expect(again).toMatchObject({
      version: 5,
      state: 'noticed',
      openedAt: OPENED_AT,
      servedAt: '2026-11-11T02:00:00.000Z',
      deadline: { day: '2026-11-16' },
    });
    expect(again.entered).toHaveLength(6);
    expect(again.documents).toHaveLength(4);
    expect(again.audit.map(({ event }) => event)).toEqual(['open', 'reopen']);
  });
});
