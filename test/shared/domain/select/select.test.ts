import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../../../shared/domain/reference/default-policy.ts';
import { select } from '../../../../shared/domain/select/select.ts';
import type { Lane } from '../../../../shared/model/finding.ts';

const lanes = { ...defaultPolicy.lanes, yellowFromScore: 0.6, redFromScore: 0.9 };
const policy = { lanes, random: { byTier: { 常规企业: 0.01, 严重失信企业: 0.5 }, otherwise: 0.02 } };
const stratum = (tier: string | null) => ({ tier, tradeMode: '1210', carrier: '3104W60002' });
const choose = (lanes: readonly Lane[], draw: string, tier: string | null = '常规企业') =>
  select({ findings: lanes.map((lane) => ({ lane })), score: 0, stratum: stratum(tier), draw, policy });

describe('select', () => {
  it('lets a parcel without findings go green', () => {
    expect(choose([], '0.500000000000')).toEqual({
      lane: 'green',
      lift: null,
      selection: {
        stratum: '常规企业|1210|3104W60002',
        probability: 0.01,
        draw: '0.500000000000',
        selected: false,
        reason: null,
      },
    });
  });

  it('takes the worst lane of the findings', () => {
    expect(choose(['green', 'yellow', 'green'], '0.500000000000').lane).toBe('yellow');
    expect(choose(['yellow', 'red', 'green'], '0.500000000000').lane).toBe('red');
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
    (score, found, lane, lift) => {
      const findings = found.map((one) => ({ lane: one }));
      const chosen = select({ findings, score, stratum: stratum(null), draw: '0.500000000000', policy });

      expect([chosen.lane, chosen.lift?.lane ?? null]).toEqual([lane, lift]);
      expect(chosen.selection.selected).toBe(lane === 'red');
    },
  );

  it('targets a red parcel with certainty, whatever the draw', () => {
    for (const draw of ['0.000000000000', '0.999999999999'])
      expect(choose(['red'], draw).selection).toMatchObject({
        probability: 1,
        selected: true,
        reason: 'targeted',
        draw,
      });
  });

  it.each([
    ['0.009999999999', true],
    ['0.010000000000', false],
    ['0.000000000000', true],
  ])('draws %s against 0.01 and leaves the lane as it is: %s', (draw, selected) => {
    const { lane, selection } = choose(['yellow'], draw);

    expect(selection).toMatchObject({ selected, probability: 0.01, reason: selected ? 'random' : null });
    expect(lane).toBe('yellow');
  });

  it('draws by credit tier, and by the common rate where the tier is unknown', () => {
    expect(choose([], '0.300000000000', '严重失信企业').selection).toMatchObject({ probability: 0.5, selected: true });
    expect(choose([], '0.300000000000', null).selection).toMatchObject({ probability: 0.02, selected: false });
    expect(choose([], '0.300000000000', '新等级').selection.probability).toBe(0.02);
  });

  it('never chooses at rate 0 and always at rate 1', () => {
    const at = (rate: number, draw: string) =>
      select({
        findings: [],
        score: 0,
        stratum: stratum(null),
        draw,
        policy: { lanes, random: { byTier: {}, otherwise: rate } },
      }).selection;

    expect(at(0, '0.000000000000').selected).toBe(false);
    expect(at(1, '0.999999999999').selected).toBe(true);
  });

  it('has a rate above zero for every tier of the default policy', () => {
    const { byTier, otherwise } = defaultPolicy.random;

    expect([...Object.values(byTier), otherwise].every((rate) => rate > 0)).toBe(true);
  });

  it('compares exactly, and a higher rate never loses a parcel', () => {
    const parts = fc.integer({ min: 0, max: 1_000_000 });

    fc.assert(
      fc.property(parts, parts, fc.integer({ min: 0, max: 999_999 }), (a, b, drawn) => {
        const selectedAt = (rate: number) =>
          select({
            findings: [],
            score: 0,
            stratum: stratum(null),
            draw: `0.${String(drawn).padStart(6, '0')}000000`,
            policy: { lanes, random: { byTier: {}, otherwise: rate / 1_000_000 } },
          }).selection.selected;

        expect(selectedAt(a)).toBe(drawn < a);
        expect(selectedAt(Math.max(a, b))).toBe(selectedAt(a) || selectedAt(b));
      }),
    );
  });
});
