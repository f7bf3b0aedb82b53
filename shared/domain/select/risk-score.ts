import type { Finding, Lane } from '../../model/finding.ts';
import type { Policy } from '../../model/policy.ts';

type Lanes = Pick<Policy, 'lanes'>;

/** The least lane that a risk score calls for, whatever the single findings say. */
export function laneByScore(score: number, { lanes }: Lanes): Lane {
  if (score >= lanes.redFromScore) return 'red';
  return score >= lanes.yellowFromScore ? 'yellow' : 'green';
}

/** Says that the score alone took the parcel to its lane. It is not weighed into the score again. */
export function riskScore(score: number, lane: Lane, { lanes }: Lanes): Finding {
  const from = lane === 'red' ? lanes.redFromScore : lanes.yellowFromScore;
  const name = lane === 'red' ? { zh: '红色', en: 'red' } : { zh: '黄色', en: 'yellow' };
  return {
    code: 'risk-score',
    severity: 'unexplained',
    lane,
    message: {
      zh: `综合风险分 ${score.toFixed(2)}，达到${name.zh}通道界限 ${from}；任何一项疑点单独均未达到该通道`,
      en: `The risk score of ${score.toFixed(2)} reaches the ${name.en} lane’s ${from}; no single finding does`,
    },
    basis: 'gacc-2018-194',
    values: [],
    threshold: String(from),
  };
}
