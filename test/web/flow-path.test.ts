import { describe, expect, it } from 'vitest';
import { FlowId } from '../../shared/model/ip-case.ts';
import { flowPath } from '../../web/src/cases/flow-path.ts';

const AT = '2026-11-04T04:30:00.000Z';
const been = (...states: readonly ('hit' | 'suspended' | 'noticed' | 'closed' | 'detained' | 'released')[]) =>
  states.map((state) => ({ state, at: AT }));

describe('flowPath', () => {
  it('shows what was, where the case is, and what may follow', () => {
    const path = flowPath({ flow: 'cn-ex-officio', state: 'noticed', entered: been('hit', 'suspended', 'noticed') });

    expect(path.map(({ states, at, isPresent }) => [states.join(), at !== null, isPresent])).toEqual([
      ['hit', true, false],
      ['suspended', true, false],
      ['noticed', true, true],
      ['secured', false, false],
      ['detained', false, false],
      ['court', false, false],
      ['confiscated,released', false, false],
    ]);
  });

  it.each(['released', 'closed'] as const)('shows nothing ahead of a case that is %s', (state) => {
    const path = flowPath({ flow: 'cn-ex-officio', state, entered: been('hit', 'suspended', 'noticed', state) });

    expect(path).toHaveLength(4);
    expect(path.at(-1)).toMatchObject({ states: [state], isPresent: true });
  });

  it('begins with the last opening of a case that was opened again', () => {
    const entered = been('hit', 'suspended', 'noticed', 'closed', 'hit', 'suspended', 'noticed');

    const path = flowPath({ flow: 'cn-application', state: 'noticed', entered });

    expect(path.filter(({ at }) => at !== null)).toHaveLength(3);
  });

  it.each(FlowId.options)('knows how %s may end', (flow) => {
    const path = flowPath({ flow, state: 'noticed', entered: been('hit', 'suspended', 'noticed') });

    expect(path.at(-1)?.states).toContain('released');
  });
});
