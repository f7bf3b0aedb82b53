import { describe, expect, it } from 'vitest';
import { HEAD_FIELDS, LINE_FIELDS, SOURCES } from '../../../../shared/domain/desk/compared-fields.ts';
import { Declaration, DeclarationLine } from '../../../../shared/model/document/declaration.ts';
import { Order, OrderLine } from '../../../../shared/model/document/order.ts';
import { Payment } from '../../../../shared/model/document/payment.ts';
import { Waybill } from '../../../../shared/model/document/waybill.ts';

const HEADS = { order: Order.shape, payment: Payment.shape, waybill: Waybill.shape, declaration: Declaration.shape };
const LINES = { order: OrderLine.shape, payment: {}, waybill: {}, declaration: DeclarationLine.shape };

describe.each([
  ['HEAD_FIELDS', HEAD_FIELDS, HEADS],
  ['LINE_FIELDS', LINE_FIELDS, LINES],
] as const)('%s', (_, fields, shapes) => {
  it('names fields that the documents have', () => {
    const unknown = fields.flatMap((compared) =>
      SOURCES.filter((source) => compared[source] !== undefined && !(compared[source] in shapes[source])),
    );

    expect(unknown).toEqual([]);
  });

  it('compares two documents or more in every row, and names each row once', () => {
    expect(fields.filter((compared) => SOURCES.filter((source) => compared[source]).length < 2)).toEqual([]);
    expect(new Set(fields.map(({ field }) => field)).size).toBe(fields.length);
  });
});
