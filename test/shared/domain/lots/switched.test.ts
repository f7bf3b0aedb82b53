import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIRST_SWITCHING, resumed, switched, withReduced } from '../../../../shared/domain/lots/switched.ts';
import type { Switching } from '../../../../shared/model/lot.ts';

/** Lots one after the other: `+` passes well, `=` passes only by the AQL itself, `-` fails. */
const afterLots = (lots: string, { from = FIRST_SWITCHING, accept = 2 }: { from?: Switching; accept?: number } = {}) =>
  [...lots].reduce(
    (state, lot) => switched(state, { accepted: lot !== '-', accept, acceptedTighter: lot === '+' }),
    from,
  );
const TIGHTENED = afterLots('--');
const ALLOWED = withReduced(FIRST_SWITCHING, true);

describe('switched', () => {
  it.each(['--', '-+-', '-++-', '-+++-', '+++++-+++-'])('tightens after %s: two failures in five', (lots) => {
    expect(afterLots(lots).severity).toBe('tightened');
  });

  it.each(['-', '-++++-', '+++++'])('stays normal after %s', (lots) => {
    expect(afterLots(lots).severity).toBe('normal');
  });

  it('comes back from tightened after five that pass in a row, not after four', () => {
    expect(afterLots('++++', { from: TIGHTENED }).severity).toBe('tightened');
    expect(afterLots('++-+++', { from: TIGHTENED }).severity).toBe('tightened');
    expect(afterLots('++-+++++', { from: TIGHTENED })).toEqual(FIRST_SWITCHING);
  });

  it('stops at the fifth failure under tightened inspection, whatever came between', () => {
    expect(afterLots('-+-+-+-', { from: TIGHTENED }).stopped).toBe(false);
    expect(afterLots('-+-+-+-+-', { from: TIGHTENED })).toMatchObject({ severity: 'tightened', stopped: true });
  });

  it('reduces at a score of 30: ten lots at three, fifteen at two', () => {
    expect(afterLots('+'.repeat(9), { from: ALLOWED })).toMatchObject({ severity: 'normal', score: 27 });
    expect(afterLots('+'.repeat(10), { from: ALLOWED }).severity).toBe('reduced');
    expect(afterLots('='.repeat(14), { from: ALLOWED, accept: 1 })).toMatchObject({ severity: 'normal', score: 28 });
    expect(afterLots('='.repeat(15), { from: ALLOWED, accept: 1 }).severity).toBe('reduced');
  });

  it('loses its score with a lot that would not have passed one AQL tighter', () => {
    expect(afterLots('+++=', { from: ALLOWED }).score).toBe(0);
    expect(afterLots('++-', { from: ALLOWED, accept: 0 }).score).toBe(0);
  });

  it('waits for the authority, and reduces at once when it comes', () => {
    const waiting = afterLots('+'.repeat(12));

    expect(waiting).toMatchObject({ severity: 'normal', score: 36 });
    expect(withReduced(waiting, true).severity).toBe('reduced');
  });

  it('comes back from reduced at the first failure', () => {
    const reduced = afterLots('+'.repeat(10), { from: ALLOWED });

    expect(afterLots('++++++', { from: reduced }).severity).toBe('reduced');
    expect(afterLots('-', { from: reduced })).toEqual(ALLOWED);
  });

  it('never goes from tightened to reduced, nor remembers more than five lots', () => {
    const lots = fc.string({ unit: fc.constantFrom('+', '=', '-'), maxLength: 60 });
    fc.assert(
      fc.property(lots, fc.boolean(), (all, allowed) => {
        let state = withReduced(FIRST_SWITCHING, allowed);
        for (const lot of all) {
          const next = afterLots(lot, { from: state });
          expect(state.severity === 'tightened' && next.severity === 'reduced').toBe(false);
          expect(next.recent.length).toBeLessThanOrEqual(5);
          expect(next.severity === 'reduced' && !next.reducedAllowed).toBe(false);
          state = next;
        }
      }),
    );
  });
});

describe('withReduced', () => {
  it('ends reduced inspection when the authority does not want it any more', () => {
    const reduced = afterLots('+'.repeat(10), { from: ALLOWED });

    expect(withReduced(reduced, false)).toEqual(FIRST_SWITCHING);
    expect(withReduced(TIGHTENED, true)).toEqual({ ...TIGHTENED, reducedAllowed: true });
  });
});

describe('resumed', () => {
  it('begins tightened inspection anew', () => {
    expect(resumed(afterLots('-----', { from: TIGHTENED }))).toEqual(TIGHTENED);
  });
});
