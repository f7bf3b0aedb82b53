import fc from 'fast-check';
import { type ParcelId, parcelId } from '../../shared/model/parcel-key.ts';
import { PlaceKind, type Trace } from '../../shared/model/trace.ts';
import { NOON } from './trace.ts';

/** Few values of everything, so that unrelated traces share what they can. */
const few = (name: string, most = 3) => fc.integer({ min: 0, max: most }).map((n) => `${name} ${n}`);
const time = fc.integer({ min: NOON - 4_000_000, max: NOON + 4_000_000 });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const count = (max: number) => fc.oneof(fc.constant(0), fc.integer({ min: 0, max }));
const grams = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 0, max: 50_000 }),
  fc.double({ min: 0, max: 1e6, noNaN: true }),
);

/** Any trace that the model of traces allows, however odd; its parcel is given. */
function anyTrace(parcel: ParcelId): fc.Arbitrary<Trace> {
  return fc.record({
    parcel: fc.constant(parcel),
    rev: fc.nat(9),
    customsCode: few('customs'),
    times: fc.record({
      paid: maybe(time),
      ordered: maybe(time),
      shipped: maybe(time),
      declared: time,
      signed: maybe(time),
    }),
    firms: fc.record({
      platform: few('platform'),
      merchant: few('merchant'),
      payment: maybe(few('pay', 1)),
      carrier: few('carrier'),
      agent: few('agent'),
      mode: few('mode', 1),
    }),
    buyer: fc.record({
      id: few('buyer', 9),
      area: maybe(few('area', 2)),
      born: maybe(fc.integer({ min: 0, max: 9999 })),
      phone: few('phone', 5),
      phoneBlock: few('block', 2),
    }),
    consignee: fc.record({
      name: few('name'),
      phone: few('phone', 5),
      place: few('place'),
      building: few('building'),
      street: few('street', 2),
      kind: fc.constantFrom(...PlaceKind.options),
      isBuyer: fc.boolean(),
    }),
    payments: fc.array(
      fc.record({
        id: few('payment', 5),
        serial: maybe(fc.nat(200)),
        fen: count(1e9),
        paidAt: time,
        payer: few('buyer', 9),
      }),
      { maxLength: 2 },
    ),
    goods: fc.array(
      fc.record({
        article: few('article', 4),
        gcode: fc.constantFrom('3304990039', '3304990021', '1901101010', ''),
        qty: count(1e5),
        priceFen: count(1e9),
        nameless: fc.boolean(),
      }),
      { maxLength: 3 },
    ),
    paidFen: count(1e9),
    dutiableFen: count(1e9),
    grams: fc.record({ weighed: maybe(grams), gross: grams }),
    codes: fc.subarray([
      'payer-not-buyer',
      'payment-reused',
      'amount-mismatch',
      'waybill-reused',
      'ip-hit',
      'id-checksum',
    ]),
    returns: fc.array(time, { maxLength: 2 }),
    arrivals: fc.nat(2),
    isCancelled: fc.boolean(),
  });
}

/** Any traces of different parcels. */
export function anyTraces(most: number): fc.Arbitrary<Trace[]> {
  return fc
    .integer({ min: 1, max: most })
    .chain((length) =>
      fc.tuple(...Array.from({ length }, (_, at) => anyTrace(parcelId({ ebpCode: 'P', orderNo: String(at) })))),
    );
}
