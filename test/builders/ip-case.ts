import { CALENDARS } from '../../shared/domain/protect/calendars.ts';
import type { Hit } from '../../shared/domain/protect/holding-hits.ts';
import { openedCase } from '../../shared/domain/protect/opened-case.ts';
import type { IpCase } from '../../shared/model/ip-case.ts';
import { parcelId } from '../../shared/model/parcel-key.ts';
import type { Policy } from '../../shared/model/policy.ts';
import type { Right } from '../../shared/model/right.ts';
import { quietPolicy } from './assess-world.ts';
import { declaration, PARCEL } from './parcel.ts';

export const RECORD_NO = 'T2026-00001';
export const HOLDER_CODE = '3104W69001';
/** A Wednesday before three plain working days. */
export const OPENED_AT = '2026-11-04T04:30:00.000Z';

/** A hit of the second line by the mark 云鹭. */
export function hit(over: Partial<Hit> = {}): Hit {
  return {
    code: 'ip-hit',
    severity: 'unexplained',
    lane: 'red',
    message: { zh: '使用备案标识', en: 'uses a recorded mark' },
    basis: 'ip-regulation',
    values: [{ document: 'declaration', field: 'gname', value: '云鹭面霜', line: '2', span: [0, 2] }],
    use: { recordNo: RECORD_NO, mark: '云鹭', view: 'exact', steps: [], score: 0.9, reasons: ['in-scope'] },
    ...over,
  };
}

export function recordedRight(over: Partial<Right> = {}): Right {
  return {
    recordNo: RECORD_NO,
    holder: '云鹭（宁波）有限公司',
    holderCode: HOLDER_CODE,
    type: 'TRADEMARK',
    marks: ['云鹭'],
    ...over,
  };
}

type Protect = Partial<Policy['protect']>;

/** A case as it is opened: noticed, three working days, its goods worth 150 yuan. */
export function ipCase(over: Partial<IpCase> = {}, protect: Protect = {}, at: string = OPENED_AT): IpCase {
  const ground = { parcel: parcelId(PARCEL), declaration: declaration(), hit: hit(), right: recordedRight() };
  const policy = { ...quietPolicy, protect: { ...quietPolicy.protect, ...protect } };
  return { ...openedCase(ground, policy, at, CALENDARS), ...over };
}
