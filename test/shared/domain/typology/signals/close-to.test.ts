import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closeTo } from '../../../../../shared/domain/typology/signals/close-to.ts';
import { trace, traces } from '../../../../builders/trace.ts';

const timeOf = ({ times }: { times: { declared: number } }) => times.declared;

describe('closeTo', () => {
  it('is what lies within reach, both ends included', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(60), { maxLength: 40 }), fc.nat(60), fc.nat(20), (seconds, time, reach) => {
        const list = seconds.toSorted((a, b) => a - b).map((declared, at) => trace(at, { times: { declared } }));
        const expected = list.filter(({ times }) => Math.abs(times.declared - time) <= reach);

        expect(closeTo(list, timeOf, time, reach)).toEqual(expected);
      }),
    );
  });

  it('is 300 at most', () => {
    const crowd = traces(500, () => ({ times: { declared: 7 } }));

    expect(closeTo(crowd, timeOf, 7, 1)).toHaveLength(300);
  });
});
