import { describe, expect, it } from 'vitest';
import type { Document } from '../../../../shared/model/document/document.ts';
import type { Version } from '../../../../shared/model/dossier.ts';
import { ValueReader, ValueWriter } from '../../../../shared/wire/table/packed-values.ts';
import { readVersions, writeVersions } from '../../../../shared/wire/table/versions-codec.ts';
import { cleanDossier, declarationBody, orderBody, version } from '../../../contract/parcel-dossier.ts';

function pack(versions: readonly Version[]) {
  const out = new ValueWriter();
  writeVersions(out, versions, new Map());
  return out.done();
}

function roundTrip(versions: readonly Version[]) {
  return readVersions(new ValueReader(pack(versions)), new Map());
}

const { gnum: _, ...party } = { gnum: '', ...declarationBody() };
const common = {
  guid: party.guid,
  appType: '1',
  appTime: '20261110120000',
  appStatus: '2',
  orderNo: party.orderNo,
  ebpCode: party.ebpCode,
  ebpName: party.ebpName,
  ebcCode: party.ebcCode,
  ebcName: party.ebcName,
  logisticsNo: party.logisticsNo,
  logisticsCode: party.logisticsCode,
  logisticsName: party.logisticsName,
  buyerIdType: party.buyerIdType,
  buyerIdNumber: party.buyerIdNumber,
  buyerName: party.buyerName,
  buyerTelephone: party.buyerTelephone,
  customsCode: party.customsCode,
  invtNo: '51002026I000000001',
  agentCode: party.agentCode,
  agentName: party.agentName,
  reason: '不想要了',
} as const;

const others: Document[] = [
  { type: 'cancel', body: common },
  {
    type: 'return',
    body: { ...common, lines: [{ gnum: '1', gcode: '1901101010', gname: '样例', qty: '1', unit: '122' }] },
  },
  {
    type: 'waybillStatus',
    body: {
      guid: 'CEB513_test_000000000000000000000001',
      appType: '1',
      appTime: '20261106120000',
      appStatus: '2',
      logisticsCode: '4401TEST04',
      logisticsName: '测试快递有限公司',
      logisticsNo: 'TE000000001CN',
      logisticsStatus: 'S',
      logisticsTime: '20261106115959',
    },
  },
];

describe('readVersions', () => {
  it('gives back every type of document', () => {
    const versions = [...cleanDossier().versions, ...others.map((document) => version(document))];

    expect(roundTrip(versions)).toEqual(versions);
  });

  it('gives back fields in the order of the model', () => {
    const [first] = roundTrip([version({ type: 'order', body: orderBody() })]);

    expect(JSON.stringify(first?.document.body)).toBe(JSON.stringify(orderBody()));
  });

  it('gives back a correction beside the version it corrects, and 99 lines', () => {
    const [line] = orderBody().lines;
    const lines = Array.from({ length: 99 }, (_, index) => ({
      ...line,
      gnum: String(index + 1),
      price: `${index}.50`,
    }));
    const changed = { ...orderBody(), appType: '2', lines } as const;
    const versions = [
      version({ type: 'order', body: orderBody() }),
      version({
        type: 'order',
        body: {
          ...changed,
          lines: changed.lines.flatMap((one) => orderBody().lines.map((whole) => ({ ...whole, ...one }))),
        },
      }),
    ];

    expect(roundTrip(versions)).toEqual(versions);
  });

  it('keeps a digest that is not the one of the document', () => {
    const odd = version({ type: 'order', body: orderBody() }, { digest: 'f'.repeat(64) });

    expect(roundTrip([odd])).toEqual([odd]);
  });

  it('keeps a document with fields that the layout does not know', () => {
    const odd = version({ type: 'order', body: { ...orderBody(), ...{ tomorrow: 'x' } } });

    expect(roundTrip([odd])).toEqual([odd]);
  });

  it('gives back nothing for nothing', () => {
    expect(roundTrip([])).toEqual([]);
  });
});

describe('writeVersions', () => {
  it('writes what documents agree on once', () => {
    const { text } = pack(cleanDossier().versions);

    for (const once of ['测试甲', '测试跨境电子商务有限公司', '样例路1号', '4401TEST04']) {
      expect(text.split(once)).toHaveLength(2);
    }
  });
});
