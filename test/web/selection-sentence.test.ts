import { describe, expect, it } from 'vitest';
import type { Selection } from '../../shared/model/verdict.ts';
import { selectionSentence } from '../../web/src/parcel/selection-sentence.ts';

const SELECTION: Selection = {
  stratum: '常规企业|1210|4612631095',
  probability: 1,
  draw: '0.006672683847',
  selected: true,
  reason: 'instruction',
  entryNo: '20261124090204000-abcdefghij',
  rate: 0.01,
};

describe('selectionSentence', () => {
  it.each([
    [{}, /^按布控指令选查。$/],
    [{ reason: 'targeted' }, /^因疑点或风险分选查/],
    [{ reason: 'random' }, /抽签值 0\.006672683847 小于本层比例 1%/],
    [{ reason: 'top-up', model: 0.61, topUpFrom: 0.5 }, /0\.61 不低于当班界限 0\.5/],
    [{ reason: 'top-up', topUpFrom: 0.25 }, /0\.3 不低于当班界限 0\.25/],
    [{ reason: null, draw: '0.5' }, /^未选查：抽签值 0\.5 不小于本层随机布控比例 1%。$/],
    [{ reason: null, topUpFrom: 0.4 }, /。未达补选界限 0\.4。$/],
    [{ reason: null, topUpFrom: null }, /。当班没有余量补选。$/],
    [{ reason: null, topUpFrom: 0.3 }, /。补选只取绿色通道的包裹。$/],
    [{ reason: null, model: 0.61, topUpFrom: 0.5 }, /。补选只取绿色通道的包裹。$/],
    [{ reason: null, model: 0.49, topUpFrom: 0.5 }, /。未达补选界限 0\.5。$/],
  ] as const)('says why, with its numbers: %j', (over, expected) => {
    expect(selectionSentence({ ...SELECTION, ...over }, 0.3).zh).toMatch(expected);
  });

  it('takes the probability of older verdicts for the rate', () => {
    const { rate: _, entryNo: __, ...older } = SELECTION;

    expect(selectionSentence({ ...older, reason: 'random', probability: 0.02 }, 0).en).toContain('2%');
  });
});
