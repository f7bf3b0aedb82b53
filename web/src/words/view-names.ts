import type { Bilingual } from '../../../shared/model/finding.ts';
import type { UseReason, View } from '../../../shared/model/mark-use.ts';

/** In which form of the text a mark was seen. */
export const VIEW_NAMES: Readonly<Record<View, Bilingual>> = {
  exact: { zh: '明文', en: 'Plain' },
  spaced: { zh: '间隔', en: 'Spaced out' },
  'look-alike': { zh: '形近', en: 'Look-alike' },
  leet: { zh: '数字代字', en: 'Digits for letters' },
  homophone: { zh: '谐音', en: 'Sounds alike' },
  pinyin: { zh: '拼音', en: 'Pinyin' },
  masked: { zh: '遮挡', en: 'Masked' },
  reordered: { zh: '换序', en: 'Reordered' },
  'one-edit': { zh: '一字之差', en: 'One edit off' },
};

/** Why a use weighs more or less. */
export const REASON_NAMES: Readonly<Record<UseReason, Bilingual>> = {
  'in-scope': { zh: '在备案商品范围内', en: 'Goods in scope' },
  'out-of-scope': { zh: '不在备案商品范围', en: 'Goods out of scope' },
  'scope-unknown': { zh: '备案范围不详', en: 'Scope unknown' },
  'out-of-validity': { zh: '不在备案有效期', en: 'Record not in force' },
  authorised: { zh: '合法使用人', en: 'Authorised user' },
  cleared: { zh: '权利人已确认为正品', en: 'Cleared by the holder' },
  'holder-silent': { zh: '权利人未答复', en: 'Holder was silent' },
  referential: { zh: '说明性使用', en: 'Refers to the brand' },
  'common-word': { zh: '常用词', en: 'Common word' },
  nickname: { zh: '品牌俗称', en: 'Nickname' },
  'replica-words': { zh: '仿品用语', en: 'Words of replicas' },
  'declared-no-brand': { zh: '申报无品牌', en: 'Declared no brand' },
  'known-infringer': { zh: '备案列明的侵权人', en: 'Known infringer' },
  'price-below-band': { zh: '价格低于价格带', en: 'Priced below the band' },
  'price-in-band': { zh: '价格在价格带内', en: 'Priced within the band' },
  'barcode-of-holder': { zh: '权利人条码', en: 'Barcode of the holder' },
  'barcode-of-others': { zh: '他人条码', en: 'Barcode of others' },
  'outside-gi-area': { zh: '产地在地理标志范围之外', en: 'Outside the GI area' },
  'several-rights': { zh: '同时使用多项权利', en: 'Several rights at once' },
};

/** How characters were folded before a mark was read, and what parted it. */
const STEPS: Readonly<Record<string, Bilingual>> = {
  case: { zh: '大小写', en: 'case' },
  width: { zh: '全半角', en: 'width' },
  accent: { zh: '去附标', en: 'accents' },
  'drawn-alike': { zh: '异体字母', en: 'letters drawn alike' },
  simplified: { zh: '字形归一', en: 'simplified' },
  invisible: { zh: '去不可见字符', en: 'invisible signs' },
  gaps: { zh: '去间隔', en: 'gaps' },
};

/** A step by its name; the last may be an edit, `place:read>meant`. What is newer than the console is shown as it is. */
export function stepText(step: string): Bilingual {
  const name = STEPS[step];
  if (name !== undefined) return name;
  const [, read, meant] = /^\d+:(.*)>(.*)$/s.exec(step) ?? [];
  if (read === undefined || meant === undefined) return { zh: step, en: '' };
  if (read === '') return { zh: `补“${meant}”`, en: 'added' };
  return meant === '' ? { zh: `去“${read}”`, en: 'left out' } : { zh: `“${read}”作“${meant}”`, en: 'read as' };
}
