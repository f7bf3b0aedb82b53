import { describe, expect, it } from 'vitest';
import { tallyDay } from '../../../../shared/domain/figures/tally-day.ts';
import { tiersOf } from '../../../../shared/domain/figures/tiers-of.ts';
import { selectionRecord } from '../../../builders/logs.ts';

describe('tiersOf', () => {
  it('adds up the strata of a tier and says its least rate', () => {
    const [tally] = tallyDay(
      [
        selectionRecord(1, { rate: '0.02', draw: '0.01' }),
        selectionRecord(2, { rate: '0.04', draw: '0.05', stratum: 'general|1210|C1' }),
        selectionRecord(3, { rate: '0.001', facts: { tier: 'aeo' } }),
      ],
      [],
    );

    expect(tiersOf(tally?.strata ?? [])).toEqual([
      { tier: 'aeo', declared: 1, drawn: 0, leastRate: 0.001 },
      { tier: 'general', declared: 2, drawn: 1, leastRate: 0.02 },
    ]);
  });
});
