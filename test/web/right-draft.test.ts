import { describe, expect, it } from 'vitest';
import { Recordation } from '../../shared/model/recordation.ts';
import { changedFields } from '../../web/src/parts/changed-fields.ts';
import { valueText } from '../../web/src/parts/value-text.ts';
import { draftOf, rightOf } from '../../web/src/rights/right-draft.ts';
import { RIGHT_FIELDS } from '../../web/src/words/right-names.ts';

const FULL: Recordation = Recordation.parse({
  recordNo: 'T2026-00001',
  type: 'TRADEMARK',
  holder: '云鹭（宁波）有限公司',
  holderCode: '3104W69001',
  marks: ['云鹭', 'YUNLU'],
  nicknames: ['鹭鹭'],
  niceClasses: [3, 5],
  hsScope: ['3304'],
  validFrom: '2022-01-01',
  validTo: '2031-12-31',
  timeHonoured: true,
  legitimateUsers: [
    {
      code: '2928662DH0',
      name: '测试',
      role: 'importer',
      ports: ['2928', '4612'],
      from: '2024-01-01',
      to: '2027-01-01',
    },
    { code: 'JP-123' },
  ],
  priceBandYuan: [80, 400.5],
  features: ['防伪码'],
  images: [{ sha256: 'a'.repeat(64), title: '瓶身' }],
  barcodePrefixes: ['690'],
  origins: ['142'],
  knownInfringers: ['292863WPXQ'],
  cleared: [{ ebcCode: '292863WPXQ', article: 'x', until: '2027-01-01' }],
  status: 'withdrawn',
});

describe('rightOf', () => {
  it('gives back every field of a right that nobody changed', () => {
    expect(rightOf(draftOf(FULL), FULL)).toEqual(FULL);
  });

  it('says nothing of what was left empty', () => {
    const typed = {
      ...draftOf(null),
      recordNo: ' T1 ',
      holder: 'H',
      marks: ' 云鹭 \n\nYUNLU',
      validFrom: 'a',
      validTo: 'b',
    };

    const right = rightOf(typed, null);

    expect(right).toEqual({
      ...{ recordNo: 'T1', type: 'TRADEMARK', holder: 'H', marks: ['云鹭', 'YUNLU'] },
      ...{ validFrom: 'a', validTo: 'b', status: 'active' },
    });
  });

  it('empties a list that was there, and drops a price band that was taken out', () => {
    const right = rightOf({ ...draftOf(FULL), features: '', users: [], low: '', high: '' }, FULL);

    expect(right).toMatchObject({ features: [], legitimateUsers: [] });
    expect(right).not.toHaveProperty('priceBandYuan');
  });

  it('takes codes apart however they were set apart', () => {
    expect(rightOf({ ...draftOf(FULL), hsScope: '3304，3305 3306\n3307' }, FULL).hsScope).toEqual([
      '3304',
      '3305',
      '3306',
      '3307',
    ]);
  });

  it('takes the ports of a user apart in the same way', () => {
    const [user] = draftOf(FULL).users;
    const users = user === undefined ? [] : [{ ...user, ports: ' 2928|4612；2248、3104 ' }];

    expect(rightOf({ ...draftOf(FULL), users }, FULL).legitimateUsers).toMatchObject([
      { code: '2928662DH0', ports: ['2928', '4612', '2248', '3104'] },
    ]);
  });
});

describe('changedFields', () => {
  it('names what two versions say differently, and nothing of the same', () => {
    expect(changedFields(RIGHT_FIELDS, FULL, FULL)).toEqual([]);
    expect(changedFields(RIGHT_FIELDS, FULL, { ...FULL, status: 'active', features: [] })).toEqual([
      'features',
      'status',
    ]);
  });
});

describe('valueText', () => {
  it.each([
    [null, ''],
    [undefined, ''],
    [false, 'false'],
    [['云鹭', 3], '云鹭、3'],
    [[{ code: 'A', ports: ['2928', '4612'] }], 'A 2928、4612'],
  ])('writes %j as %j', (value, text) => {
    expect(valueText(value)).toBe(text);
  });
});
