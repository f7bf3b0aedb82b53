import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../../../shared/domain/reference/default-policy.ts';
import { laneByScore, riskScore } from '../../../../shared/domain/select/risk-score.ts';

const policy = { lanes: { ...defaultPolicy.lanes, yellowFromScore: 0.6, redFromScore: 0.9 } };

describe('laneByScore', () => {
  it.each([
    [0, 'green'],
    [0.599999, 'green'],
    [0.6, 'yellow'],
    [0.899999, 'yellow'],
    [0.9, 'red'],
    [1, 'red'],
  ] as const)('puts %s on the %s lane', (score, lane) => {
    expect(laneByScore(score, policy)).toBe(lane);
  });
});

describe('riskScore', () => {
  it.each([
    ['yellow', 0.612345, '0.61', '0.6'],
    ['red', 0.951, '0.95', '0.9'],
  ] as const)('says which score reached the %s lane, and from where', (lane, score, shown, from) => {
    const { code, message, threshold, ...finding } = riskScore(score, lane, policy);

    expect([code, finding.lane, threshold]).toEqual(['risk-score', lane, from]);
    for (const text of [message.zh, message.en]) expect(text).toContain(shown);
    for (const text of [message.zh, message.en]) expect(text).toContain(from);
  });
});
