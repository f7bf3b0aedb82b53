import type { Declaration } from '../../../../shared/model/document/declaration.ts';
import { exact, fen } from '../../../../shared/notation/decimal.ts';
import { fictitiousAddress } from '../fictitious-person.ts';
import { yuan } from '../figures.ts';
import { all, type Scene } from './scene.ts';

/** Honest firms that make a mistake: the documents really differ, and an officer has to look. */
export const slipScenes: readonly Scene[] = [
  {
    name: 'a coupon is not passed on to the payment firm',
    parcels: 1,
    perThousand: 16,
    play: (shop) => {
      const story = shop.story({ discountFen: 0 });
      const amountPaid = yuan(Math.max(1, fen(exact(story.payment.amountPaid)) - 1500));
      return all({ ...story, payment: { ...story.payment, amountPaid } });
    },
  },
  {
    name: 'a relative pays',
    parcels: 1,
    perThousand: 12,
    play: (shop) => {
      const story = shop.story();
      const { name, idNumber, phone } = shop.newBuyer();
      const payer = { payerName: name, payerIdNumber: idNumber, telephone: phone };
      return all({ ...story, payment: { ...story.payment, ...payer } });
    },
  },
  {
    name: 'the carrier delivers to another address',
    parcels: 1,
    perThousand: 20,
    play: (shop) => {
      const story = shop.story();
      return all({ ...story, waybill: { ...story.waybill, consigneeAddress: fictitiousAddress(shop.random).text } });
    },
  },
  {
    name: 'the declaration has another quantity',
    parcels: 1,
    perThousand: 8,
    play: (shop) => {
      const story = shop.story();
      return all({ ...story, declaration: withOneMore(story.declaration) });
    },
  },
  {
    name: 'the identity number has a typing mistake',
    parcels: 1,
    perThousand: 8,
    play: (shop) => {
      const buyer = shop.newBuyer();
      const last = buyer.idNumber.endsWith('1') ? '2' : '1';
      return all(shop.story({ buyer: { ...buyer, idNumber: buyer.idNumber.slice(0, -1) + last } }));
    },
  },
  {
    name: 'the payment is not there yet',
    parcels: 1,
    perThousand: 12,
    play: (shop) => all(shop.story()).filter(({ type }) => type !== 'payment'),
  },
  {
    name: 'the waybill is not there yet',
    parcels: 1,
    perThousand: 8,
    play: (shop) => all(shop.story()).filter(({ type }) => type !== 'waybill'),
  },
  {
    name: 'the platform withholds the wrong tax',
    parcels: 1,
    perThousand: 8,
    play: (shop) => {
      const story = shop.story();
      const { order, payment } = story;
      const acturalPaid = yuan(fen(exact(order.acturalPaid)) + 880);
      const taxTotal = yuan(fen(exact(order.taxTotal)) + 880);
      const paid = { ...payment, amountPaid: acturalPaid };
      return all({ ...story, order: { ...order, taxTotal, acturalPaid }, payment: paid });
    },
  },
];

function withOneMore(declaration: Declaration): Declaration {
  return {
    ...declaration,
    lines: declaration.lines.map((line, at) => {
      if (at > 0) return line;
      const qty = Number(line.qty) + 1;
      return { ...line, qty: String(qty), totalPrice: yuan(fen(exact(line.price)) * qty) };
    }),
  };
}
