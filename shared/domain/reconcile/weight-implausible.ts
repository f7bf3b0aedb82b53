import type { Declaration } from '../../model/document/declaration.ts';
import type { Waybill } from '../../model/document/waybill.ts';
import type { Bilingual } from '../../model/finding.ts';
import type { Policy } from '../../model/policy.ts';
import type { Judgement, Rule } from '../../model/rule.ts';
import { decimalText, dividedBy, type Exact, exact, times } from '../../notation/decimal.ts';
import { isAnothersWaybill } from './anothers-waybill.ts';
import { stated } from './stated.ts';

const GRAMS_PER_KILOGRAM = exact('1000');

const GRAMS: Bilingual = { zh: '一方以克为单位', en: 'one of them is in grams' };
const ROUNDED_UP: Bilingual = { zh: '物流企业按计费档位进位', en: 'the carrier rounds up to its billing step' };

/** Gross is at least net, net more than nothing, and the carrier weighed about the declared gross weight (W1). */
export const weightImplausible: Rule = {
  code: 'weight-implausible',
  severity: 'unexplained',
  basis: 'ceb-202205',
  title: {
    zh: '毛重不小于净重，净重大于零，运单重量与清单毛重相近',
    en: 'Gross is at least net, net is above zero, and the carrier’s weight is about the declared gross weight',
  },
  needs: ['declaration'],
  check: (facts, policy) => {
    const { declaration, waybill } = facts.papers;
    if (!declaration) return [];
    const gross = exact(declaration.grossWeight);
    const net = exact(declaration.netWeight);
    if (net <= 0n || gross < net) return [impossible(declaration)];
    if (!waybill || isAnothersWaybill(facts)) return [];
    const weighed = exact(waybill.weight);
    if (isAbout(weighed, weighed, gross, policy)) return [];
    return [apart(declaration, waybill, policy, innocentCause(weighed, gross, policy))];
  },
};

/** Carriers bill by steps, rounded up: the goods weighed up to a step less. The widest step that a weight is a multiple of counts. */
function innocentCause(weighed: Exact, gross: Exact, policy: Policy): Bilingual | null {
  const step = policy.weight.billingSteps.map(exact).find((each) => weighed % each === 0n) ?? 0n;
  const least = weighed - step;
  if (isAbout(least, weighed, gross, policy)) return ROUNDED_UP;
  const inGrams = times(gross, GRAMS_PER_KILOGRAM);
  const declaredInGrams = isAbout(times(least, GRAMS_PER_KILOGRAM), times(weighed, GRAMS_PER_KILOGRAM), gross, policy);
  return declaredInGrams || isAbout(weighed, weighed, inGrams, policy) ? GRAMS : null;
}

/** Some weight above `least` and up to `most` (or just `most`) ÷ gross lies in [ratioFrom, ratioBelow). */
function isAbout(least: Exact, most: Exact, gross: Exact, { weight }: Policy): boolean {
  return times(exact(weight.ratioFrom), gross) <= most && least < times(exact(weight.ratioBelow), gross);
}

function impossible({ grossWeight, netWeight }: Declaration): Judgement {
  return {
    message: {
      zh: `清单毛重 ${grossWeight} 千克、净重 ${netWeight} 千克：净重应大于零且不大于毛重`,
      en: `Declared gross ${grossWeight} kg, net ${netWeight} kg: net must be above zero and at most gross`,
    },
    values: [stated('declaration', 'grossWeight', grossWeight), stated('declaration', 'netWeight', netWeight)],
  };
}

function apart(
  { grossWeight }: Declaration,
  { weight }: Waybill,
  policy: Policy,
  innocent: Bilingual | null,
): Judgement {
  const ratio = decimalText(dividedBy(exact(weight), exact(grossWeight)));
  return {
    ...(innocent ? { severity: 'benign' as const } : {}),
    message: {
      zh: `运单重量 ${weight} 千克，是清单毛重 ${grossWeight} 千克的 ${ratio} 倍${innocent ? `（${innocent.zh}）` : ''}`,
      en: `The carrier weighed ${weight} kg, ${ratio} times the declared gross weight of ${grossWeight} kg${innocent ? ` (${innocent.en})` : ''}`,
    },
    values: [stated('waybill', 'weight', weight), stated('declaration', 'grossWeight', grossWeight)],
    threshold: `${policy.weight.ratioFrom} … ${policy.weight.ratioBelow}`,
  };
}
