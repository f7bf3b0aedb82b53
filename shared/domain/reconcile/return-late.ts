import type { Rule } from '../../model/rule.ts';
import { after, chinaTime17, millisOfChinaTime } from '../../notation/china-time.ts';
import { readableTime } from '../../notation/readable-time.ts';
import { stated } from './stated.ts';

const DAY_MS = 86_400_000;

/** A return is applied for within the days allowed after release (announcement 2020-45). Silent while the release is not known. */
export const returnLate: Rule = {
  code: 'return-late',
  severity: 'contradiction',
  basis: 'gacc-2020-45',
  title: { zh: '退货在放行之日起规定天数内申请', en: 'A return is applied for within the days allowed after release' },
  needs: ['returns'],
  check: ({ papers: { returns }, releasedAt }, policy) => {
    if (releasedAt === undefined || releasedAt === null) return [];
    const { applyDays } = policy.returns;
    const last = Date.parse(after(releasedAt, applyDays * DAY_MS));
    const late = returns.filter(({ appTime }) => millisOfChinaTime(appTime) > last);
    if (late.length === 0) return [];
    const released = readableTime(chinaTime17(releasedAt));
    const applied = late.map(({ appTime }) => readableTime(appTime)).join(', ');
    return [
      {
        message: {
          zh: `退货申请于 ${applied} 提出，距 ${released} 放行已超过 ${applyDays} 天`,
          en: `The return was applied for at ${applied}, more than ${applyDays} days after release at ${released}`,
        },
        values: late.map(({ appTime }) => stated('return', 'appTime', appTime)),
        threshold: `${applyDays} days`,
      },
    ];
  },
};
