import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importPreview } from '../../../../shared/domain/rights/import-preview.ts';
import type { Recordation } from '../../../../shared/model/recordation.ts';
import { recordation, rightVersion } from '../../../builders/recordation.ts';

const officer = { role: 'officer', org: null } as const;
const holder = { role: 'right-holder', org: '4401TEST01' } as const;

const rowsOf = (...rights: readonly Recordation[]) => rights.map((right, index) => ({ index, line: index + 2, right }));
const recorded = (...versions: readonly ReturnType<typeof rightVersion>[]) =>
  new Map(versions.map((one) => [one.right.recordNo, one]));

describe('importPreview', () => {
  it('parts lines into added, changed field by field, and unchanged', () => {
    const present = recorded(rightVersion({ recordNo: 'T1' }, 3), rightVersion({ recordNo: 'T2' }, 5));
    const changed = recordation({ recordNo: 'T2', validTo: '2032-12-31' });

    const preview = importPreview(
      rowsOf(recordation({ recordNo: 'T1' }), changed, recordation({ recordNo: 'T3' })),
      present,
      officer,
    );

    expect(preview).toEqual({
      added: ['T3'],
      changed: [
        { recordNo: 'T2', version: 5, fields: [{ field: 'validTo', before: '2031-12-31', after: '2032-12-31' }] },
      ],
      unchanged: ['T1'],
      faults: [],
      next: [
        { right: changed, version: 6 },
        { right: recordation({ recordNo: 'T3' }), version: 1 },
      ],
    });
  });

  it('refuses a number that stands in an earlier line', () => {
    const { faults, added } = importPreview(rowsOf(recordation(), recordation()), new Map(), officer);

    expect([added.length, faults.map(({ line, pointer, code }) => [line, pointer, code])]).toEqual([
      1,
      [[3, '/1/recordNo', 'number-twice']],
    ]);
    expect(faults[0]?.detail).toContain('line 2');
  });

  it('refuses a right holder the rights of others, and takes its own without a code', () => {
    const { holderCode: _, ...unnamed } = recordation({ recordNo: 'T3' });
    const present = recorded(rightVersion({ recordNo: 'T2', holderCode: '4401TEST02' }));

    const { faults, next } = importPreview(
      rowsOf(recordation({ recordNo: 'T1', holderCode: '4401TEST02' }), recordation({ recordNo: 'T2' }), unnamed),
      present,
      holder,
    );

    expect(faults.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/0/holderCode', 'other-holder'],
      ['/1/recordNo', 'recorded-for-another'],
    ]);
    expect(next).toEqual([{ right: recordation({ recordNo: 'T3' }), version: 1 }]);
  });

  it('refuses an officer a change of holder', () => {
    const rows = rowsOf(recordation({ holderCode: '4401TEST02' }));

    expect(importPreview(rows, recorded(rightVersion()), officer).faults.map(({ code }) => code)).toEqual([
      'recorded-for-another',
    ]);
  });

  it('finds nothing to do when what it proposed was done', () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { maxLength: 8 });
    const state = fc.tuple(numbers, numbers, fc.boolean());

    fc.assert(
      fc.property(state, ([present, imported, isOther]) => {
        const before = recorded(...present.map((at) => rightVersion({ recordNo: `T${at}` })));
        const rows = rowsOf(
          ...imported.map((at) => recordation({ recordNo: `T${at}`, marks: [isOther ? '另一标识' : '样例牌'] })),
        );
        const { next } = importPreview(rows, before, officer);
        const after = new Map(before);
        for (const { right, version } of next) after.set(right.recordNo, { ...rightVersion({}, version), right });

        const again = importPreview(rows, after, officer);

        expect([again.next, again.unchanged.length]).toEqual([[], imported.length]);
      }),
    );
  });
});
