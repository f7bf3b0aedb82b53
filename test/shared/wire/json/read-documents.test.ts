import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../../shared/faults/refusal.ts';
import { readDocuments, readEvent } from '../../../../shared/wire/json/read-documents.ts';
import { sampleOrder, samplePayment, sampleWaybill } from '../document/sample-documents.ts';

const pointersOf = (documents: unknown[]) =>
  readDocuments({ documents }).map(({ problems }) => problems.map(({ pointer, code }) => `${pointer} ${code}`));

describe('readDocuments', () => {
  it('reads documents of several types, each under its key', () => {
    const read = readDocuments({ documents: [sampleOrder(), samplePayment(), sampleWaybill()] });

    expect(read.map(({ index, type, key, problems }) => [index, type, key, problems.length])).toEqual([
      [0, 'order', '310430YDWB/T0001', 0],
      [1, 'payment', '511630MG0L/P0001', 0],
      [2, 'waybill', '3104980042/L0001', 0],
    ]);
    expect(read.map(({ document }) => document)).toEqual([sampleOrder(), samplePayment(), sampleWaybill()]);
  });

  it('takes the keys of an event along and refuses any other', () => {
    expect(pointersOf([{ ...sampleOrder(), at: '2026-11-11T08:00:00Z', sender: 'x' }])).toEqual([[]]);
    expect(pointersOf([{ ...sampleOrder(), foo: 1 }])).toEqual([['/documents/0/foo schema']]);
  });

  it('reports all faults of a document at once and leaves its neighbours unharmed', () => {
    const { buyerName: _, ...body } = { ...sampleOrder().body, freight: 1, colour: 'red', note: 'a\u0000b' };
    const bad = { type: 'order', body: { ...body, consignee: '  ', lines: [{ gnum: '1' }] } };

    const [first = [], second = [], third = []] = pointersOf([sampleOrder(), bad, samplePayment()]);

    expect([first, third]).toEqual([[], []]);
    expect(second).toEqual(
      expect.arrayContaining([
        '/documents/1/body/colour schema',
        '/documents/1/body/note schema',
        '/documents/1/body/freight schema',
        '/documents/1/body/buyerName schema',
        '/documents/1/body/consignee schema',
        '/documents/1/body/lines/0/qty schema',
      ]),
    );
  });

  it('never repeats a value or a name that could be one', () => {
    const bad = { type: 'payment', body: { payerIdNumber: ['110101190001010015'], '13800000001': '测试甲' } };

    expect(JSON.stringify(readDocuments({ documents: [bad] }))).not.toMatch(/110101|138000|测试/);
  });

  it.each([
    ['an unknown type', { type: 'invoice', body: {} }, '/documents/0/type unknown-type'],
    ['a type that is no string', { type: { order: 1 }, body: {} }, '/documents/0/type unknown-type'],
    ['a missing body', { type: 'order' }, '/documents/0/body schema'],
    ['a list for a body', { type: 'order', body: [] }, '/documents/0/body schema'],
    ['a string for a document', 'order', '/documents/0 schema'],
    ['null for a document', null, '/documents/0 schema'],
  ])('rejects %s as one document', (_, document, problem) => {
    expect(pointersOf([document, sampleOrder()])).toEqual([[problem], []]);
  });

  it.each([
    ['null', null, 'schema'],
    ['a list', [], 'schema'],
    ['another object', { document: {} }, 'schema'],
    ['no list', { documents: {} }, 'schema'],
    ['an empty list', { documents: [] }, 'schema'],
    ['1,001 documents', { documents: Array.from({ length: 1001 }, () => sampleOrder()) }, 'too-many-documents'],
  ])('refuses %s as a whole', (_, value, code) => {
    expect(() => readDocuments(value)).toThrow(Refusal);
    expect(() => readDocuments(value)).toThrow(
      expect.objectContaining({ kind: 'invalid-request', status: 400, problems: [expect.objectContaining({ code })] }),
    );
  });

  it('takes 1,000 documents and lists fewer problems of each, so that the reply stays small', () => {
    const read = readDocuments({ documents: Array.from({ length: 1000 }, () => ({ type: 'order', body: {} })) });

    expect(read).toHaveLength(1000);
    expect(read[999]?.problems).toHaveLength(20);
    expect(read[999]?.problems.at(-1)?.detail).toMatch(/not listed/);
  });

  it('gains nothing from a body that names a prototype', () => {
    const value: unknown = JSON.parse(
      '{"documents":[{"type":"cancel","body":{"__proto__":{"orderNo":"x"},"constructor":"y"}}]}',
    );

    const [read] = readDocuments(value);

    expect(read?.problems.map(({ pointer }) => pointer)).toEqual(
      expect.arrayContaining([
        '/documents/0/body/__proto__',
        '/documents/0/body/constructor',
        '/documents/0/body/orderNo',
      ]),
    );
  });
});

describe('readEvent', () => {
  it('reads a document with its time and sender', () => {
    const event = readEvent({ at: '2026-11-04T00:09:23.459+08:00', sender: '511630MG0L', ...samplePayment() }, 7);

    expect(event).toMatchObject({ index: 7, at: '2026-11-04T00:09:23.459+08:00', sender: '511630MG0L', problems: [] });
    expect(event.document).toEqual(samplePayment());
  });

  it('needs neither', () => {
    expect(readEvent(samplePayment())).toMatchObject({ index: 0, problems: [], key: '511630MG0L/P0001' });
    expect(readEvent(samplePayment())).not.toHaveProperty('at');
  });

  it.each(['2026-11-04', '2026-11-04T00:09:23', '20261104000923', '2026-13-04T00:09:23Z', 5])(
    'refuses %j as a time',
    (at) => {
      expect(readEvent({ ...samplePayment(), at })).toMatchObject({ document: null, problems: [{ pointer: '/at' }] });
    },
  );

  it('refuses a sender that is no string', () => {
    expect(readEvent({ ...samplePayment(), sender: 5 })).toMatchObject({
      document: null,
      problems: [{ pointer: '/sender' }],
    });
  });

  it('points into the line itself', () => {
    expect(readEvent({ type: 'order', body: { lines: [{}] } }).problems.map(({ pointer }) => pointer)).toContain(
      '/body/lines/0/qty',
    );
    expect(readEvent('x').problems).toEqual([expect.objectContaining({ pointer: '' })]);
  });
});
