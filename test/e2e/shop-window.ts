import { marketOf } from '../../infra/local/sample/market.ts';
import { seededRandom } from '../../infra/local/sample/random.ts';
import { sampleReference } from '../../infra/local/sample/sample-reference.ts';
import { all } from '../../infra/local/sample/scenes/scene.ts';
import { openShop, type Shop } from '../../infra/local/sample/shop.ts';
import type { Story } from '../../infra/local/sample/story.ts';
import type { Document } from '../../shared/model/document/document.ts';
import { after, chinaDay } from '../../shared/notation/china-time.ts';
import type { Answer, Product } from './running-product.ts';

export const DAY_BEFORE = chinaDay(after(new Date().toISOString(), -86_400_000));

/** A shop of the sample market; `mark` (three digits) keeps the numbers of tests apart; it sells on `day`. */
export function shopFor(seed: number, mark: string, day = DAY_BEFORE): Shop {
  const market = marketOf(sampleReference());
  if (typeof market === 'string') throw new Error(market);
  return openShop(market, seededRandom(seed), day, mark);
}

/** The merchant of the best credit tier: its parcels are drawn for inspection least often. */
export function bestMerchant(shop: Shop) {
  const merchants = shop.market.offers.flatMap((offer) => offer.merchants);
  const best = merchants.find(({ creditTier }) => creditTier === '高级认证企业');
  if (best === undefined) throw new Error('the sample reference has no merchant of the best tier');
  const offers = shop.market.offers.filter(({ merchants: sellers }) => sellers.includes(best));
  return { merchant: best, offers };
}

export function senderOf({ type, body }: Document): string {
  if (type === 'order') return body.ebpCode;
  if (type === 'payment') return body.payCode;
  if (type === 'waybill' || type === 'waybillStatus') return body.logisticsCode;
  return body.agentCode;
}

/** Posts documents as JSON, one request a sender; every one must be accepted. */
export async function post(product: Product, documents: readonly Document[]): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const [org, sent] of Map.groupBy(documents, senderOf)) {
    const answer = await product.ask('/v1/documents', { as: { role: 'submitter', org }, json: { documents: sent } });
    if (answer.status !== 202) throw new Error(`${answer.status} ${answer.text.slice(0, 500)}`);
    answers.push(answer);
  }
  return answers;
}

export const four = (story: Story): readonly Document[] => all(story);
