import { describe, expect, it } from 'vitest';
import { packWaybill, unpackWaybill } from '../../../../shared/wire/table/waybill-codec.ts';
import { waybillFile } from '../../../contract/waybills.contract.ts';

describe('unpackWaybill', () => {
  it('gives back documents and claims', () => {
    for (const file of [waybillFile(), waybillFile({ versions: [] }), waybillFile({ claims: [], rev: 7 })]) {
      expect(unpackWaybill(file, file.rev, packWaybill(file))).toMatchObject(file);
    }
  });
});

describe('packWaybill', () => {
  it('keeps one waybill well within one write unit', () => {
    expect(packWaybill(waybillFile()).length).toBeLessThan(400);
  });
});
