import type { Lead, LeadAction } from '../../model/lead.ts';

const TARGET_FROM = 0.75;
/** As many parcels as show that the next ones will be alike. */
const HABIT_FROM = 5;

const ACTIONS: Readonly<Record<LeadAction['code'], LeadAction['text']>> = {
  target: {
    zh: '对该对象的后续包裹布控查验，核对商标与权利人特征说明；发现侵权的，中止放行并通知权利人',
    en: 'Target the next parcels of the subject for inspection against the holder’s features; where they infringe, suspend release and notify the holder',
  },
  'ask-holder': {
    zh: '请权利人辨认所列拼写与商品，并核对合法使用人名单',
    en: 'Ask the holder to identify the listed spellings and goods and to check its list of legitimate users',
  },
  watch: {
    zh: '继续监测；新增包裹或拼写时再行处理',
    en: 'Keep watching; act when further parcels or spellings appear',
  },
};

/** What to do next: inspect what is strong and repeated, ask the holder where it is not sure what the mark stands for, else watch. */
export function suggestedAction({ score, counts }: Pick<Lead, 'score' | 'counts'>): LeadAction {
  const code =
    score >= TARGET_FROM && counts.suspicious >= HABIT_FROM ? 'target' : counts.disguised > 0 ? 'ask-holder' : 'watch';
  return { code, text: ACTIONS[code] };
}
