import type { FictitiousPerson } from '../../infra/local/sample/fictitious-person.ts';
import type { Story } from '../../infra/local/sample/story.ts';
import { after } from '../../shared/notation/china-time.ts';
import { stableNumber } from '../../shared/notation/stable-hash.ts';
import { bestMerchant, DAY_BEFORE, shopFor } from './shop-window.ts';

const HOUR = 3_600_000;
const MINUTE = 60_000;
const HONEST = 60;
const RING = 24;
const DAYS = 5;

export interface BrushingStreet {
  readonly honest: readonly Story[];
  readonly ring: readonly Story[];
  /** The platform that sent the ring's orders. */
  readonly platform: string;
}

/**
 * Honest sales of several days, and a ring between them: many buyers of one merchant with one phone, one drop point, one consignee
 * and one article, paid one after the other within minutes. Within every parcel all documents agree.
 */
export function brushingStreet(): BrushingStreet {
  const shop = shopFor(29, '311');
  const { merchant, offers } = bestMerchant(shop);
  const [offer] = offers;
  const [platform] = shop.market.platforms;
  if (offer === undefined || platform === undefined) throw new Error('the sample reference sells nothing');
  let people = 0;
  /** Neighbouring serials would have neighbouring phones, as honest buyers do not. */
  const buyer = (): FictitiousPerson => {
    const phone = `138000${String((++people * 1237) % 100_000).padStart(5, '0')}`;
    return { ...shop.newBuyer(), phone };
  };
  const start = `${DAY_BEFORE}T01:00:00.000+08:00`;
  const { platforms } = shop.market;
  const honest = Array.from({ length: HONEST }, (_, at) => {
    const paidAt = after(start, -(at % DAYS) * 24 * HOUR + shop.random.below(18 * HOUR));
    const sale = shop.purchase({ buyer: buyer(), paidAt });
    // An honest merchant sells on the platform where its shop is.
    return shop.story({
      ...sale,
      platform: platforms[stableNumber(sale.merchant.code, 0) % platforms.length] ?? platform,
    });
  });
  const drop = { ...buyer(), name: '测试收货' };
  const evening = after(start, 17 * HOUR);
  const ring = Array.from({ length: RING }, (_, at) => {
    const basket = [{ offer, qty: 2, priceFen: offer.priceFen }];
    const paidAt = after(evening, at * MINUTE);
    const person = { ...buyer(), phone: drop.phone, home: drop.home };
    return deliveredTo(drop.name, shop.story({ buyer: person, merchant, platform, basket, discountFen: 0, paidAt }));
  });
  return { honest, ring, platform: platform.code };
}

function deliveredTo(consignee: string, story: Story): Story {
  return { ...story, order: { ...story.order, consignee }, waybill: { ...story.waybill, consignee } };
}
