import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { Cancellation } from '../../../../shared/model/document/cancellation.ts';
import { Declaration, DeclarationLine } from '../../../../shared/model/document/declaration.ts';
import { Document } from '../../../../shared/model/document/document.ts';
import { Order, OrderLine } from '../../../../shared/model/document/order.ts';
import { Payment } from '../../../../shared/model/document/payment.ts';
import { ReturnLine, ReturnRequest } from '../../../../shared/model/document/return-request.ts';
import { Waybill } from '../../../../shared/model/document/waybill.ts';
import { WaybillStatus } from '../../../../shared/model/document/waybill-status.ts';
import { DOCUMENT_FIELDS, TYPE_CODES } from '../../../../shared/wire/table/document-fields.ts';

const fieldsOf = (schema: z.ZodObject) => Object.keys(schema.shape).filter((name) => name !== 'lines');

describe('DOCUMENT_FIELDS', () => {
  it.each([
    ['order', Order, OrderLine],
    ['payment', Payment, null],
    ['waybill', Waybill, null],
    ['waybillStatus', WaybillStatus, null],
    ['declaration', Declaration, DeclarationLine],
    ['cancel', Cancellation, null],
    ['return', ReturnRequest, ReturnLine],
  ] as const)('holds the fields of the model in its order: %s', (type, head, line) => {
    const { head: packed, lines } = DOCUMENT_FIELDS[type];

    expect(packed.map(({ name }) => name)).toEqual(fieldsOf(head));
    expect(lines?.map(({ name }) => name) ?? null).toEqual(line && fieldsOf(line));
  });
});

describe('TYPE_CODES', () => {
  it('numbers every type', () => {
    expect(TYPE_CODES.toSorted()).toEqual(Document.options.map(({ shape }) => shape.type.value).toSorted());
  });
});
