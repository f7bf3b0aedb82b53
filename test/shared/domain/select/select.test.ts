import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../../../shared/domain/reference/default-policy.ts';
import { type SelectionInput, select } from '../../../../shared/domain/select/select.ts';
import type { Lane } from '../../../../shared/model/finding.ts';
import type { InstructionHit } from '../../../../shared/model/instruction.ts';

const LANES: readonly Lane[] = ['green', 'yellow', 'red'];
const policy = {
  lanes: { ...defaultPolicy.lanes, yellowFromScore: 0.6, redFromScore: 0.9 },
  learn: { ...defaultPolicy.learn, yellowFrom: 0.5, redFrom: 0.85 },
};
const chosen = (over: Partial<SelectionInput> = {}) =>
  select({
    findings: [],
    score: 0,
    stratum: '常规企业|1210|3104W60002',
    entryNo: '20261104123000000-0123456789',
    rate: 0.01,
    draw: '0.500000000000',
    isDrawn: false,
    hits: [],
    model: null,
    topUpFrom: undefined,
    policy,
    ...over,
  });
const found = (...lanes: readonly Lane[]) => lanes.map((lane) => ({ lane }));
const hit = (over: Partial<InstructionHit> = {}): InstructionHit => ({
  id: '3105-2026-0001',
  version: 1,
  lane: 'red',
  probability: 1,
  drawn: true,
  inspection: 'physical',
  ...over,
});
const model = (score: number) => ({ score, why: () => ({ zh: '商家', en: 'merchant' }) });

describe('select', () => {
  it('lets a parcel without findings go green, and keeps the draw that missed it', () => {
    expect(chosen()).toEqual({
      lane: 'green',
      lifts: [],
      selection: {
        stratum: '常规企业|1210|3104W60002',
        probability: 0.01,
        draw: '0.500000000000',
        selected: false,
        reason: null,
        entryNo: '20261104123000000-0123456789',
        rate: 0.01,
      },
    });
  });

  it('takes the worst lane of the findings', () => {
    expect(chosen({ findings: found('green', 'yellow', 'green') }).lane).toBe('yellow');
    expect(chosen({ findings: found('yellow', 'red', 'green') }).lane).toBe('red');
  });

  it.each([
    [0.599999, [], 'green', null],
    [0.6, [], 'yellow', 'yellow'],
    [0.6, ['yellow'], 'yellow', null],
    [0.9, ['yellow'], 'red', 'red'],
    [0.9, ['red'], 'red', null],
    [0, ['red'], 'red', null],
  ] as const)(
    'puts a score of %s with findings %j on the %s lane, and says so where it took the score',
    (score, lanes, lane, lift) => {
      const { selection, ...said } = chosen({ findings: found(...lanes), score });

      expect([said.lane, said.lifts[0]?.lane ?? null]).toEqual([lane, lift]);
      expect(said.lifts.every(({ code }) => code === 'risk-score')).toBe(true);
      expect(selection.selected).toBe(lane === 'red');
    },
  );

  it.each([
    [0.499999, [], 'green', null],
    [0.5, [], 'yellow', 'yellow'],
    [0.5, ['yellow'], 'yellow', null],
    [0.85, ['yellow'], 'red', 'red'],
    [0.1, ['red'], 'red', null],
  ] as const)('lets a model that says %s raise findings %j to %s, and never lower them', (score, lanes, lane, lift) => {
    const { lifts, selection, ...said } = chosen({ findings: found(...lanes), model: model(score) });

    expect([said.lane, lifts[0]?.lane ?? null]).toEqual([lane, lift]);
    expect(lifts.every(({ code }) => code === 'model-risk')).toBe(true);
    expect(selection.model).toBe(score);
  });

  it('says what the score and what the model did, one after the other', () => {
    const { lane, lifts } = chosen({ score: 0.6, model: model(0.9) });

    expect(lane).toBe('red');
    expect(lifts.map(({ code, lane: to }) => `${code} ${to}`)).toEqual(['risk-score yellow', 'model-risk red']);
  });

  it('targets a red parcel with certainty, whatever the draw', () => {
    for (const isDrawn of [true, false])
      expect(chosen({ findings: found('red'), isDrawn }).selection).toMatchObject({
        probability: 1,
        rate: 0.01,
        selected: true,
        reason: 'targeted',
      });
  });

  it('holds what the random draw chose, and leaves its lane as it is', () => {
    const { lane, selection } = chosen({ findings: found('yellow'), isDrawn: true });

    expect(lane).toBe('yellow');
    expect(selection).toMatchObject({ selected: true, reason: 'random', probability: 0.01 });
  });

  it.each([
    ['red', 'physical', 'red', 'instruction'],
    ['yellow', 'physical', 'yellow', 'instruction'],
    ['green', 'laboratory', 'green', 'instruction'],
    ['yellow', 'document', 'yellow', null],
    ['green', 'document', 'yellow', null],
  ] as const)('an instruction for %s and %s makes it %s and gives the reason %s', (lane, inspection, to, reason) => {
    const { selection, ...said } = chosen({ hits: [hit({ lane, inspection })] });

    expect(said.lane).toBe(to);
    expect(selection).toMatchObject({ reason, selected: reason !== null });
    expect(selection.instructions).toHaveLength(1);
  });

  it('keeps an instruction whose draw missed, with the chance that it gave', () => {
    const { lane, selection } = chosen({ hits: [hit({ drawn: false, probability: 0.5 })] });

    expect(lane).toBe('green');
    expect(selection).toMatchObject({ selected: false, reason: null, probability: 0.505 });
    expect(selection.instructions).toMatchObject([{ drawn: false }]);
  });

  it.each([
    [0.3, 0.3, 'top-up'],
    [0.3, 0.299999, null],
    [null, 1, null],
    [undefined, 1, null],
    [0, 0, 'top-up'],
  ])('tops up from %s on with a score of %s: %s', (topUpFrom, score, reason) => {
    const lanes = { ...policy.lanes, yellowFromScore: 2, redFromScore: 2 };
    const { lane, selection } = chosen({ topUpFrom, score, policy: { ...policy, lanes } });

    expect(lane).toBe('green');
    expect(selection).toMatchObject({ reason, probability: reason === null ? 0.01 : 1 });
    expect(selection.topUpFrom).toBe(topUpFrom);
  });

  it('tops up by what the model says where there is one', () => {
    expect(chosen({ topUpFrom: 0.3, score: 0.5, model: model(0.2) }).selection.reason).toBeNull();
    expect(chosen({ topUpFrom: 0.3, score: 0.1, model: model(0.4) }).selection.reason).toBe('top-up');
  });

  it('tops up only what would be green', () => {
    expect(chosen({ topUpFrom: 0, findings: found('yellow') }).selection.reason).toBeNull();
    expect(
      chosen({ topUpFrom: 0, hits: [hit({ lane: 'yellow', inspection: 'document' })] }).selection.reason,
    ).toBeNull();
  });

  it('gives the first reason of the order, and keeps the draw that would have chosen it too', () => {
    const all = { findings: found('red'), hits: [hit()], isDrawn: true, topUpFrom: 0, draw: '0.000000000001' };
    const reason = (over: Partial<SelectionInput>) => chosen({ ...all, ...over }).selection.reason;

    expect(reason({})).toBe('instruction');
    expect(reason({ hits: [] })).toBe('targeted');
    expect(reason({ hits: [], findings: [] })).toBe('random');
    expect(reason({ hits: [], findings: [], isDrawn: false })).toBe('top-up');
    expect(chosen(all).selection).toMatchObject({ rate: 0.01, draw: '0.000000000001' });
  });

  it('never lowers a lane or loses a choice by anything added', () => {
    const lane = fc.constantFrom(...LANES);
    const anyHit = fc.record({ lane, drawn: fc.boolean(), inspection: fc.constantFrom('document', 'physical') });
    const share = fc.double({ min: 0, max: 1, noNaN: true });

    fc.assert(
      fc.property(fc.array(lane), share, share, fc.array(anyHit), fc.boolean(), (lanes, score, said, hits, isDrawn) => {
        const bare = chosen({ findings: found(...lanes), score, isDrawn });
        const more = chosen({
          findings: found(...lanes),
          score,
          isDrawn,
          model: model(said),
          hits: hits.map((one) => hit({ ...one, inspection: one.inspection === 'document' ? 'document' : 'physical' })),
          topUpFrom: 0.5,
        });

        expect(LANES.indexOf(more.lane)).toBeGreaterThanOrEqual(LANES.indexOf(bare.lane));
        expect(more.selection.selected).toBe(more.selection.reason !== null);
        if (bare.selection.selected) expect(more.selection.selected).toBe(true);
        expect(more.selection.probability).toBeGreaterThanOrEqual(bare.selection.probability - 1e-12);
      }),
    );
  });
});
