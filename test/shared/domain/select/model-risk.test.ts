import { describe, expect, it } from 'vitest';
import { laneByModel, modelRisk } from '../../../../shared/domain/select/model-risk.ts';

const learn = { yellowFrom: 0.5, redFrom: 0.85 };

describe('laneByModel', () => {
  it.each([
    [0, 'green'],
    [0.499999, 'green'],
    [0.5, 'yellow'],
    [0.849999, 'yellow'],
    [0.85, 'red'],
    [1, 'red'],
  ] as const)('of a score of %s is %s', (score, lane) => {
    expect(laneByModel(score, learn)).toBe(lane);
  });
});

describe('modelRisk', () => {
  const why = { zh: '商家与税号', en: 'merchant and heading' };

  it.each([
    ['yellow', '0.5', '黄色通道界限 0.5', 'the yellow lane’s 0.5'],
    ['red', '0.85', '红色通道界限 0.85', 'the red lane’s 0.85'],
  ] as const)('says in both languages what took the parcel to the %s lane', (lane, threshold, zh, en) => {
    const finding = modelRisk(0.9123, why, lane, learn);

    expect(finding).toMatchObject({ code: 'model-risk', lane, threshold });
    expect(finding.message.zh).toContain(zh);
    expect(finding.message.zh).toContain('0.91');
    expect(finding.message.zh).toContain(why.zh);
    expect(finding.message.en).toContain(en);
    expect(finding.message.en).toContain(why.en);
  });
});
