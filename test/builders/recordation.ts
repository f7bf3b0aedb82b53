import { Recordation, type RightVersion } from '../../shared/model/recordation.ts';

/** An invented trademark, valid by default. */
export function recordation(changes: Partial<Recordation> = {}): Recordation {
  return Recordation.parse({
    recordNo: 'T2026-00001',
    type: 'TRADEMARK',
    holder: '测试权利人',
    holderCode: '4401TEST01',
    marks: ['样例牌', 'Samplemark'],
    niceClasses: [3],
    hsScope: ['3304'],
    validFrom: '2022-01-01',
    validTo: '2031-12-31',
    ...changes,
  });
}

export function rightVersion(changes: Partial<Recordation> = {}, version = 1): RightVersion {
  return { right: recordation(changes), version, at: '2026-11-04T01:00:00.000Z', by: '某人' };
}
