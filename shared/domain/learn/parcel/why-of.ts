import type { Bilingual } from '../../../model/finding.ts';
import type { Explanation, Reason } from '../explained.ts';
import type { Band, Plan } from '../plan.ts';

const TOLD = 3;
/** Log-odds under which a feature moves nothing that a person would see: a tenth more. */
const LEAST = 0.1;

const NAMES: Readonly<Record<string, Bilingual>> = {
  merchant: { zh: '电商企业', en: 'merchant' },
  platform: { zh: '电商平台', en: 'platform' },
  carrier: { zh: '物流企业', en: 'carrier' },
  agent: { zh: '申报企业', en: 'agent' },
  paymentFirm: { zh: '支付企业', en: 'payment firm' },
  tier: { zh: '信用等级', en: 'credit tier' },
  tradeMode: { zh: '监管方式', en: 'trade mode' },
  province: { zh: '收货省份', en: 'province' },
  hs6: { zh: '税号前六位', en: 'tariff subheading' },
  hs4: { zh: '税号前四位', en: 'tariff heading' },
  hs2: { zh: '税号章', en: 'tariff chapter' },
  origin: { zh: '原产国', en: 'origin' },
  brand: { zh: '商品名首词', en: 'first word of the goods' },
  lines: { zh: '商品项数', en: 'lines' },
  hours: { zh: '申报时段', en: 'hours of declaration' },
  findings: { zh: '已有疑点', en: 'findings' },
  risk: { zh: '风险分', en: 'risk score' },
  score: { zh: '规则风险分', en: 'risk score of the rules' },
  value: { zh: '完税价格', en: 'value' },
  weight: { zh: '毛重', en: 'weight' },
  quantity: { zh: '数量', en: 'quantity' },
  unitPrice: { zh: '单价', en: 'price of a unit' },
  kiloPrice: { zh: '每公斤价格', en: 'price of a kilogram' },
  unitWeight: { zh: '单件重量', en: 'weight of a unit' },
  merchantDays: { zh: '企业注册天数', en: 'days since registration' },
  phoneBuyers: { zh: '同一电话订购人数', en: 'buyers with the phone' },
  addressBuyers: { zh: '同一地址订购人数', en: 'buyers at the address' },
};
/** Known by a hash: that they are the same can be said, not what they are. */
const HASHED: Readonly<Record<string, Bilingual>> = {
  goods: { zh: '相同商品', en: 'the same goods' },
  article: { zh: '该企业相同商品', en: 'the same goods of the merchant' },
};

/** The features that raised a score most, with how many times they raised the odds of a find. */
export function whyOf({ reasons }: Explanation, { bands }: Plan): Bilingual {
  const up = reasons.filter(({ added }) => added >= LEAST).slice(0, TOLD);
  if (up.length === 0) return { zh: '各项特征略高于平均', en: 'many features, each a little above the usual' };
  const said = up.map((reason) => saidOf(reason, bands));
  return {
    zh: `以往查验中，${said.map(({ zh }) => zh).join('；')}`,
    en: `in past inspections, ${said.map(({ en }) => en).join('; ')}`,
  };
}

function saidOf({ names, values, added }: Reason, bands: readonly Band[]): Bilingual {
  const parts = names.map((name, at) => partOf(name, values[at] ?? '', bands));
  const times = Math.exp(added).toFixed(1);
  return {
    zh: `${parts.map(({ zh }) => zh).join('、')}使查获几率为 ${times} 倍`,
    en: `${parts.map(({ en }) => en).join(' with ')} made the odds of a find ${times} times`,
  };
}

function partOf(name: string, value: string, bands: readonly Band[]): Bilingual {
  const hashed = HASHED[name];
  if (hashed !== undefined) return hashed;
  const band = bands.find((one) => one.name === name);
  const title = NAMES[band?.of ?? name] ?? { zh: name, en: name };
  if (value === '') return { zh: `${title.zh}不详`, en: `unknown ${title.en}` };
  const shown = band === undefined ? value : rangeOf(value, band);
  return { zh: `${title.zh} ${shown}`, en: `${title.en} ${shown}` };
}

/** What amounts a band holds, to two digits. */
function rangeOf(value: string, { steps }: Band): string {
  const place = Number(value);
  if (Number.isNaN(place)) return '0';
  const [from, below] = [place - 0.5, place + 0.5].map((edge) => Number(Math.exp(edge / steps).toPrecision(2)));
  return `${from}–${below}`;
}
