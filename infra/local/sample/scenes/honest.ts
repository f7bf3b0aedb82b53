import type { Declaration } from '../../../../shared/model/document/declaration.ts';
import type { Document } from '../../../../shared/model/document/document.ts';
import { exact, fen } from '../../../../shared/notation/decimal.ts';
import { yuan } from '../figures.ts';
import type { Shop } from '../shop.ts';
import { all, minutesLater, type Scene } from './scene.ts';

export const everyday: Scene = {
  name: 'an ordinary sale',
  parcels: 1,
  perThousand: 0,
  play: (shop) => all(shop.story()),
};

/** Scenes that customs should leave alone, some of them with a slip that has a recognised innocent cause. */
export const honestScenes: readonly Scene[] = [
  {
    name: 'the carrier spells the address its own way',
    parcels: 1,
    perThousand: 70,
    play: (shop) => {
      const purchase = shop.purchase();
      const story = shop.story(purchase);
      return all({ ...story, waybill: { ...story.waybill, consigneeAddress: purchase.buyer.home.otherSpelling } });
    },
  },
  {
    name: 'the payment firm rounds a cent away',
    parcels: 1,
    perThousand: 25,
    play: (shop) => {
      const story = shop.story();
      const amountPaid = yuan(fen(exact(story.payment.amountPaid)) - 1);
      return all({ ...story, payment: { ...story.payment, amountPaid } });
    },
  },
  {
    name: 'a gift line at price 0',
    parcels: 1,
    perThousand: 25,
    play: (shop) => {
      const { basket, ...rest } = shop.purchase();
      const gift = basket[0] ? [{ ...basket[0], qty: 1, priceFen: 0 }] : [];
      return all(shop.story({ ...rest, basket: [...basket, ...gift] }));
    },
  },
  {
    name: 'one payment for two orders',
    parcels: 2,
    perThousand: 16,
    play: (shop) => {
      const first = shop.purchase();
      const { buyer, platform, payer, paymentNo } = first;
      const one = shop.story(first);
      const two = shop.story({ buyer, platform, payer, paymentNo });
      const amountPaid = yuan(fen(exact(one.order.acturalPaid)) + fen(exact(two.order.acturalPaid)));
      const together: Document = { type: 'payment', body: { ...one.payment, amountPaid } };
      return [together, ...all(one).slice(1), ...all(two).slice(1)];
    },
  },
  {
    name: 'a document is sent twice',
    parcels: 1,
    perThousand: 20,
    play: (shop) => {
      const documents = all(shop.story());
      return [...documents, ...documents.slice(0, 1)];
    },
  },
  {
    name: 'the merchant corrects the order',
    parcels: 1,
    perThousand: 20,
    play: (shop) => {
      const story = shop.story();
      const wrong = { ...story.order, consigneeTelephone: '13800099999' };
      const appTime = minutesLater(story.order.appTime, 3);
      const corrected = { ...story.order, guid: shop.guid(), appType: '2' as const, appTime };
      return [...all({ ...story, order: wrong }), { type: 'order', body: corrected }];
    },
  },
  {
    name: 'the buyer cancels',
    parcels: 1,
    perThousand: 12,
    play: (shop) => {
      const story = shop.story();
      return [...all(story), cancellationOf(story.declaration, shop)];
    },
  },
];

function cancellationOf(declaration: Declaration, shop: Shop): Document {
  const { orderNo, ebpCode, ebpName, ebcCode, ebcName, logisticsNo, logisticsCode, logisticsName } = declaration;
  const { buyerIdType, buyerIdNumber, buyerName, buyerTelephone, customsCode, agentCode, agentName } = declaration;
  return {
    type: 'cancel',
    body: {
      guid: shop.guid(),
      appType: '1',
      appTime: minutesLater(declaration.appTime, 10),
      appStatus: '2',
      ...{ orderNo, ebpCode, ebpName, ebcCode, ebcName, logisticsNo, logisticsCode, logisticsName },
      ...{ buyerIdType, buyerIdNumber, buyerName, buyerTelephone, customsCode, agentCode, agentName },
      copNo: `CX${declaration.orderNo.slice(2)}`,
      invtNo: `${customsCode}2026I${declaration.orderNo.slice(-9)}`,
      reason: '买家取消订单',
    },
  };
}
