import { describe, expect, it } from 'vitest';
import { historyOf } from '../../../../shared/domain/desk/history.ts';
import { emptyDossier } from '../../../../shared/domain/dossier/merge.ts';
import type { Dossier } from '../../../../shared/model/dossier.ts';
import type { Pick } from '../../../../shared/model/pick.ts';
import { arrived } from '../../../builders/arrived.ts';
import { order, PARCEL } from '../../../builders/parcel.ts';

const at = (minute: number) => `2026-11-04T05:0${minute}:00.000Z`;
const pick: Pick = {
  pickId: 'p',
  ...PARCEL,
  customsCode: '3105',
  reason: 'random',
  codes: [],
  score: 0,
  pickedAt: at(2),
};
const full: Dossier = {
  ...emptyDossier(PARCEL),
  versions: [
    arrived({ type: 'order', body: order({ appType: '2' }) }, { receivedAt: at(1), sender: 'S2' }),
    arrived({ type: 'order', body: order() }, { receivedAt: at(0), sender: 'S1' }),
  ],
  lanes: [{ at: at(2), lane: 'red', codes: ['ip-hit'] }],
  decisions: [{ id: 'd', action: 'detain', reason: 'r', note: '', by: '审单员甲', at: at(4) }],
  results: [{ pickId: 'p', listId: 'l', outcome: 'infringing', note: '', by: '查验员甲', at: at(3) }],
  arrivals: [{ at: at(5), weight: '1.2' }],
};

describe('historyOf', () => {
  it('tells everything, oldest first, with who did it', () => {
    const told = historyOf(full, [pick]);

    expect(told.map(({ at: when, what, text, by }) => [when.slice(14, 16), what, text.zh, by])).toEqual([
      ['00', 'received', '收到订单', 'S1'],
      ['01', 'received', '收到订单（变更）', 'S2'],
      ['02', 'lane', '红色通道：查验', undefined],
      ['02', 'pick', '选中查验：随机抽查', undefined],
      ['03', 'result', '查验：涉嫌侵权', '查验员甲'],
      ['04', 'decision', '扣留', '审单员甲'],
      ['05', 'returnArrived', '退货运抵，1.2 千克', undefined],
    ]);
    expect(told.every(({ text }) => text.en !== '')).toBe(true);
  });

  it('tells the lane of a parcel that was green from the start', () => {
    const selection = { stratum: 's', probability: 0, draw: '0.1', selected: false, reason: null };
    const versions = { rules: '1', rights: '1', policy: '1', model: '1' };
    const verdict = { lane: 'green', score: 0, findings: [], selection, versions } as const;

    expect(
      historyOf({ ...emptyDossier(PARCEL), verdict: { ...verdict, findings: [] }, verdictAt: at(1) }, []),
    ).toMatchObject([{ at: at(1), what: 'lane', text: { zh: '绿色通道' } }]);
  });

  it('tells the codes of each verdict, and the release between a green one and one that came later', () => {
    const lanes = [
      { at: at(1), lane: 'green', codes: [] },
      { at: at(3), lane: 'red', codes: ['brushing-ring'] },
    ] as const;

    const told = historyOf({ ...emptyDossier(PARCEL), lanes, releasedAt: at(2) }, []);

    expect(told.map(({ what, lane, codes, afterRelease }) => [what, lane, codes, afterRelease])).toEqual([
      ['lane', 'green', [], undefined],
      ['release', undefined, undefined, undefined],
      ['lane', 'red', ['brushing-ring'], true],
    ]);
  });

  it('tells the lane in which a parcel was released whose history of lanes begins later', () => {
    const lanes = [{ at: at(3), lane: 'red', codes: ['brushing-ring'] }] as const;

    const told = historyOf({ ...emptyDossier(PARCEL), lanes, releasedAt: at(2) }, []);

    expect(told.map(({ lane, text }) => [lane, text.zh])).toEqual([
      ['green', '绿色通道，自动放行'],
      ['red', '红色通道'],
    ]);
  });

  it('tells a release by an officer once, and the next one as the end of the case', () => {
    const decision = { action: 'release', reason: 'r', note: '', by: '审单员甲' } as const;
    const decisions = [
      { ...decision, id: 'a', at: at(2) },
      { ...decision, id: 'b', at: at(4) },
    ];
    const lanes = [
      { at: at(1), lane: 'yellow', codes: ['consignee-mismatch'] },
      { at: at(3), lane: 'red', codes: ['brushing-ring'] },
    ] as const;

    const told = historyOf({ ...emptyDossier(PARCEL), lanes, decisions, releasedAt: at(2) }, []);

    expect(told.map(({ what, text, afterRelease = false }) => [what, text.zh, afterRelease])).toEqual([
      ['lane', '黄色通道：人工审核', false],
      ['decision', '放行', false],
      ['lane', '红色通道', true],
      ['decision', '放行后疑点办结', true],
    ]);
  });

  it('is empty for an empty parcel', () => {
    expect(historyOf(emptyDossier(PARCEL), [])).toEqual([]);
  });
});
