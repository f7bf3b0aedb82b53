import { describe, expect, it } from 'vitest';
import { HttpProblem } from '../../web/src/http-problem.ts';
import { faultsAt } from '../../web/src/parts/faults-at.ts';

const PROBLEM = new HttpProblem(400, '指令有误', [
  { pointer: '/text/rows/1', detail: '空行' },
  { pointer: '/text/rows/1/0/values/2', detail: '应为数值' },
  { pointer: '/text/rows/10', detail: '另一行' },
]);

describe('faultsAt', () => {
  it('gives what the server said of a place, and of what lies within it where that is asked', () => {
    expect(faultsAt(PROBLEM, '/text/rows/1', false)).toEqual(['空行']);
    expect(faultsAt(PROBLEM, '/text/rows/1', true)).toEqual(['空行', '应为数值']);
    expect(faultsAt(PROBLEM, '/text/rows/1/0/values', true)).toEqual(['应为数值']);
  });

  it('has nothing to say of other faults', () => {
    expect(faultsAt(new Error('x'), '/text', true)).toEqual([]);
    expect(faultsAt(null, '/text', true)).toEqual([]);
  });
});
