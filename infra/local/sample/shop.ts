import type { Enterprise } from '../../../shared/model/reference.ts';
import { after } from '../../../shared/notation/china-time.ts';
import { type FictitiousPerson, fictitiousPerson } from './fictitious-person.ts';
import type { Market, Offer } from './market.ts';
import type { Random } from './random.ts';
import { type Choice, type Purchase, type Story, tell } from './story.ts';

/** Where the scenes of the sample day buy: every call is another sale, honest unless the scene wishes otherwise. */
export interface Shop {
  readonly random: Random;
  readonly market: Market;
  newBuyer(): FictitiousPerson;
  /** A sale; what the wish names replaces the random choice. */
  purchase(wish?: Partial<Purchase>): Purchase;
  story(wish?: Partial<Purchase>): Story;
  guid(): string;
}

const HOUR = 3_600_000;
const SMALL_BASKET_FEN = 120_000;

/** `day` is a calendar day of China, YYYY-MM-DD; sales happen from 00:10 to 20:10, so that all documents fall on it. */
export function openShop(market: Market, random: Random, day: string, mark: string): Shop {
  const buyers: FictitiousPerson[] = [];
  let sales = 0;

  const newBuyer = () => {
    const buyer = fictitiousPerson(buyers.length, random);
    buyers.push(buyer);
    return buyer;
  };
  const guid = () => guidOf(random);

  const purchase = (wish: Partial<Purchase> = {}): Purchase => {
    const serial = `${day.replaceAll('-', '').slice(2)}${mark}${String(++sales).padStart(6, '0')}`;
    const basket = wish.basket ?? randomBasket(market, random);
    const carrier = random.pick(market.carriers);
    const warehouse = market.warehouses.length > 0 ? random.pick(market.warehouses) : null;
    const agent = random.pick(near(market.agents, warehouse?.customsCode));
    return {
      orderNo: `SD${serial}`,
      paymentNo: `PAY${serial}`,
      waybillNo: `YD${serial}`,
      serial,
      buyer: buyers.length > 40 && random.chance(0.4) ? random.pick(buyers) : newBuyer(),
      discountFen: random.chance(0.15) ? 500 * (1 + random.below(4)) : 0,
      paidAt: after(`${day}T00:10:00.000+08:00`, random.below(20 * HOUR)),
      mode: warehouse !== null && random.chance(0.8) ? '1210' : '9610',
      platform: random.pick(market.platforms),
      merchant: random.pick(basket[0]?.offer.merchants ?? []),
      payer: random.pick(market.payers),
      carrier,
      agent,
      warehouse,
      customsCode: warehouse?.customsCode ?? agent.customsCode ?? '2928',
      guid,
      ...wish,
      basket,
    };
  };

  return { random, market, newBuyer, guid, purchase, story: (wish) => tell(purchase(wish)) };
}

/** One to three articles that one merchant may sell, for the price of everyday shopping. */
function randomBasket(market: Market, random: Random): readonly Choice[] {
  const first = random.pick(market.offers);
  const together = market.offers.filter(
    (offer) => offer !== first && first.merchants.every((merchant) => offer.merchants.includes(merchant)),
  );
  const more = random.chance(0.35) ? random.shuffled(together).slice(0, 1 + random.below(2)) : [];
  const basket = [first, ...more].map((offer) => ({
    offer,
    qty: everydayQuantity(offer, random),
    priceFen: asking(offer, random),
  }));
  return basket.reduce((sum, { qty, priceFen }) => sum + qty * priceFen, 0) > 450_000 ? basket.slice(0, 1) : basket;
}

function everydayQuantity(offer: Offer, random: Random): number {
  const most = Math.max(1, Math.min(4, Math.floor(SMALL_BASKET_FEN / offer.priceFen)));
  return 1 + random.below(most);
}

/** The usual price, give or take 6 %. */
function asking(offer: Offer, random: Random): number {
  return Math.max(1, Math.round(offer.priceFen * (0.94 + 0.12 * random.fraction())));
}

function near(firms: readonly Enterprise[], customsCode: string | undefined): readonly Enterprise[] {
  const there = firms.filter((firm) => firm.customsCode === customsCode);
  return there.length > 0 ? there : firms;
}

function guidOf(random: Random): string {
  const hex = Array.from({ length: 32 }, () => random.below(16).toString(16).toUpperCase()).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
