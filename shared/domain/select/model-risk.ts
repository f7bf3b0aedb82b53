import type { Bilingual, Finding, Lane } from '../../model/finding.ts';
import type { Policy } from '../../model/policy.ts';

type Learn = Pick<Policy['learn'], 'yellowFrom' | 'redFrom'>;

/** The least lane that the learnt model calls for; it never lowers one. */
export function laneByModel(score: number, { yellowFrom, redFrom }: Learn): Lane {
  if (score >= redFrom) return 'red';
  return score >= yellowFrom ? 'yellow' : 'green';
}

/** Says that the learnt model took the parcel to its lane, and by which features. It is not weighed into the risk score. */
export function modelRisk(score: number, why: Bilingual, lane: Lane, { yellowFrom, redFrom }: Learn): Finding {
  const from = lane === 'red' ? redFrom : yellowFrom;
  const name = lane === 'red' ? { zh: '红色', en: 'red' } : { zh: '黄色', en: 'yellow' };
  return {
    code: 'model-risk',
    severity: 'unexplained',
    lane,
    message: {
      zh: `学习模型评分 ${score.toFixed(2)}，达到${name.zh}通道界限 ${from}：${why.zh}`,
      en: `The learnt model’s score of ${score.toFixed(2)} reaches the ${name.en} lane’s ${from}: ${why.en}`,
    },
    basis: 'gacc-2018-194',
    values: [],
    threshold: String(from),
  };
}
