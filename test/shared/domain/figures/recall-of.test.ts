import { describe, expect, it } from 'vitest';
import { emptyCount } from '../../../../shared/domain/figures/gathered.ts';
import { recallOf } from '../../../../shared/domain/figures/recall-of.ts';
import type { DayTally } from '../../../../shared/model/day-tally.ts';
import { estimators, stratumCount } from '../../../builders/estimators.ts';

const tally = (sources: DayTally['sources'], strata = [stratumCount()]): DayTally => ({
  ...{ customsCode: '*', declared: 1000, overrides: 0, strata, sources, instructions: {}, codes: {}, waits: [] },
});
const found = (finds: number) => ({ ...emptyCount(), selected: finds, inspected: finds, finds });

describe('recallOf', () => {
  it('compares what instructions, findings and top-up found with what chance shows of the rest', () => {
    const recall = recallOf(tally({ instruction: found(20), targeted: found(20), 'top-up': found(10) }), estimators);

    expect(recall).toMatchObject({ value: 0.5, count: 50, of: 100 });
    expect(recall.from ?? 1).toBeLessThan(0.5);
    expect(recall.to ?? 0).toBeGreaterThan(0.5);
  });

  it('counts neither what chance nor what officers found as targeting', () => {
    expect(recallOf(tally({ random: found(5), officer: found(7) }), estimators)).toMatchObject({ value: 0, count: 0 });
  });

  it('is nothing where no random pick was inspected, and where nothing violates', () => {
    const unseen = stratumCount({ beyond: { declared: 1000, inspected: 0, finds: 0 } });
    const clean = stratumCount({ beyond: { declared: 1000, inspected: 100, finds: 0 } });

    expect(recallOf(tally({ targeted: found(5) }, [unseen]), estimators).reason).toBe('no-random-results');
    expect(recallOf(tally({}, [clean]), estimators).reason).toBe('no-finds');
    expect(recallOf(tally({ targeted: found(5) }, [clean]), estimators)).toMatchObject({ value: 1, to: 1 });
  });
});
