import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { QueuePage } from '../../shared/wire/http/schemas/desk.ts';
import { ListDetail, ListsPage } from '../../shared/wire/http/schemas/field.ts';
import { ParcelView, ReceiptPage } from '../../shared/wire/http/schemas/parcel.ts';
import { LIST, PARCEL, QUEUE, RECEIPTS } from './canned.ts';
import { RING_VIEW } from './canned-ring.ts';

describe('canned answers', () => {
  it.each<[string, z.ZodType, unknown]>([
    ['queue', QueuePage, QUEUE],
    ['parcel', ParcelView, PARCEL],
    ['ring', ParcelView.omit({ links: true }), RING_VIEW],
    ['lists', ListsPage, { lists: [LIST] }],
    ['list', ListDetail, LIST],
    ['receipts', ReceiptPage, RECEIPTS],
  ])('of the %s are what the API answers, field for field', (_, schema, answer) => {
    const parsed = schema.parse(answer);

    if (_ !== 'lists') expect(parsed).toEqual(answer);
  });
});
