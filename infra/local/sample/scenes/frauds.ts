import type { Document } from '../../../../shared/model/document/document.ts';
import type { Offer } from '../market.ts';
import type { Shop } from '../shop.ts';
import { all, type Scene } from './scene.ts';

const SINGLE_LIMIT_FEN = 500_000;
const CEILING_FEN = 480_000;

/** A few who cheat. */
export const fraudScenes: readonly Scene[] = [
  {
    name: 'a merchant sells a recorded mark without a licence',
    parcels: 1,
    perThousand: 4,
    play: (shop) => {
      if (shop.market.guarded.length === 0) return [];
      const offer = shop.random.pick(shop.market.guarded);
      const merchant = shop.random.pick(offer.strangers);
      return all(shop.story({ merchant, basket: [{ offer, qty: 1, priceFen: Math.round(offer.priceFen * 0.6) }] }));
    },
  },
  {
    name: 'a waybill number is used again',
    parcels: 2,
    perThousand: 8,
    play: (shop) => {
      const first = shop.purchase();
      const { carrier, waybillNo } = first;
      return [...all(shop.story(first)), ...all(shop.story({ carrier, waybillNo }))];
    },
  },
  {
    name: 'one payment is shown for two orders',
    parcels: 2,
    perThousand: 8,
    play: (shop) => {
      const first = shop.purchase();
      const { platform, payer, paymentNo, buyer } = first;
      const second = all(shop.story({ platform, payer, paymentNo, buyer }));
      return [...all(shop.story(first)), ...second.filter(({ type }) => type !== 'payment')];
    },
  },
  {
    name: 'one identity takes in goods for many',
    parcels: 6,
    perThousand: 24,
    play: (shop) => {
      const buyer = shop.newBuyer();
      const offer = shop.random.pick(shop.market.offers);
      return Array.from({ length: 6 }).flatMap(() => worth(shop, offer, CEILING_FEN, { buyer }));
    },
  },
  {
    name: 'an order above the single limit',
    parcels: 1,
    perThousand: 6,
    play: (shop) => {
      const offer = shop.random.pick(shop.market.offers);
      return worth(shop, offer, SINGLE_LIMIT_FEN * 1.4, { buyer: shop.newBuyer() });
    },
  },
  {
    name: 'the price is declared far too low',
    parcels: 1,
    perThousand: 8,
    play: (shop) => {
      const offer = shop.random.pick(shop.market.offers);
      const priceFen = Math.max(1, Math.round(offer.priceFen * 0.25));
      return all(shop.story({ basket: [{ offer, qty: 2, priceFen }] }));
    },
  },
];

/** As many pieces, at least two, as come near the amount. */
function worth(shop: Shop, offer: Offer, amountFen: number, wish: Parameters<Shop['story']>[0]): readonly Document[] {
  const qty = Math.max(2, Math.floor(amountFen / offer.priceFen));
  const priceFen = Math.max(1, Math.floor(amountFen / qty));
  return all(shop.story({ ...wish, discountFen: 0, basket: [{ offer, qty, priceFen }] }));
}
