import { describe, expect, it } from 'vitest';
import { flowOf, possibleEvents } from '../../../../shared/domain/protect/flow.ts';
import { CaseState, FlowId, type IpCase } from '../../../../shared/model/ip-case.ts';

const ENDS: readonly CaseState[] = ['released', 'confiscated', 'destroyed', 'closed'];

describe('flowOf', () => {
  it.each(FlowId.options)('%s says at most one thing of an event in a state', (id) => {
    const said = flowOf(id).steps.flatMap(({ event, from }) => from.map((state) => `${state} ${event}`));

    expect(new Set(said).size).toBe(said.length);
  });

  it.each(FlowId.options)('%s answers every deadline that it sets, in the state that it leads to', (id) => {
    const { opening, steps } = flowOf(id);
    const raised = steps.flatMap(({ to, deadline }) => (typeof deadline === 'string' ? [] : [[to, deadline.raises]]));

    for (const [state, event] of [['noticed', opening.raises], ...raised])
      expect(steps.some((step) => step.event === event && step.from.some((from) => from === state))).toBe(true);
  });

  it.each(FlowId.options)('%s ends every case: an end is reached from each state, and none is left again', (id) => {
    const { steps } = flowOf(id);
    const ends = new Set<string>(ENDS);
    for (let round = 0; round < steps.length; round += 1)
      for (const { from, to } of steps) if (ends.has(to)) for (const state of from) ends.add(state);

    const met = new Set(steps.flatMap(({ from }) => from));
    expect([...met].filter((state) => !ends.has(state))).toEqual([]);
    expect([...met].filter((state) => ENDS.includes(state))).toEqual([]);
  });

  it.each(FlowId.options)('%s states an outcome exactly where it ends', (id) => {
    for (const { to, outcome } of flowOf(id).steps)
      expect(outcome !== undefined).toBe(CaseState.options.some((state) => state === to && ENDS.includes(state)));
  });
});

describe('possibleEvents', () => {
  const possible = (flow: FlowId, state: CaseState, holderWord: IpCase['holderWord'] = null) =>
    possibleEvents({ flow, state, holderWord });

  it('names what people may bring, never what only time brings', () => {
    expect(possible('cn-ex-officio', 'noticed')).toEqual(['confirm', 'apply', 'deny']);
    expect(possible('cn-ex-officio', 'detained')).toEqual([
      'deny',
      'find-infringing',
      'find-genuine',
      'refer-to-court',
      'court-notice',
    ]);
    expect(possible('cn-application', 'detained')).toEqual(['deny', 'court-notice']);
    expect(possible('eu-small-consignment', 'noticed')).toEqual(['destroy-consent', 'object', 'find-genuine', 'deny']);
    expect(possible('cn-ex-officio', 'released')).toEqual([]);
    const said = { word: 'confirm', at: '2026-11-05T02:00:00.000Z', until: null } as const;
    expect(possible('cn-ex-officio', 'noticed', said)).toEqual(['apply', 'deny']);
  });
});
