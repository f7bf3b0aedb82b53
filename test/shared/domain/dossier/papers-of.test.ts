import { describe, expect, it } from 'vitest';
import { inOrder } from '../../../../shared/domain/dossier/in-force.ts';
import { papersOf } from '../../../../shared/domain/dossier/papers-of.ts';
import { arrived, fourDocuments } from '../../../builders/arrived.ts';
import { declaration, order, payment, waybill } from '../../../builders/parcel.ts';

const four = fourDocuments().map((document) => arrived(document));

describe('papersOf', () => {
  it('lays out the documents in force', () => {
    expect(papersOf({ versions: four.toSorted(inOrder) })).toEqual({
      order: order(),
      payments: [payment()],
      waybill: waybill(),
      waybillStatus: null,
      declaration: declaration(),
      cancellation: null,
      returns: [],
    });
  });

  it('leaves out a waybill that the declaration does not name', () => {
    const versions = four.map((one) =>
      one.document.type === 'declaration'
        ? arrived({ type: 'declaration', body: declaration({ logisticsNo: 'YD9' }) })
        : one,
    );

    expect(papersOf({ versions: versions.toSorted(inOrder) }).waybill).toBeNull();
    expect(papersOf({ versions: four.filter(({ document }) => document.type === 'waybill') }).waybill).toBeNull();
  });
});
