import { describe, expect, it } from 'vitest';
import { archive } from '../../functions/archive/archive.ts';
import { memoryResults } from '../../shared/adapters/memory/memory-results.ts';
import { memorySelections } from '../../shared/adapters/memory/memory-selections.ts';
import { memoryTraces } from '../../shared/adapters/memory/memory-traces.ts';
import { LOG_DAY, resultRecord, selectionRecord } from '../builders/logs.ts';
import { trace } from '../builders/trace.ts';

describe('archive', () => {
  const logs = () => ({ traces: memoryTraces(), selections: memorySelections(), results: memoryResults() });

  it('keeps what all messages of a batch brought, the newest of each parcel', async () => {
    const world = logs();

    await archive(world, [
      { content: { kind: 'traces', traces: [trace(1, { rev: 2 }), trace(2)] } },
      { content: { kind: 'traces', traces: [trace(1, { rev: 1 })] } },
    ]);

    expect(await world.traces.since('2026-01-01')).toEqual([trace(1, { rev: 2 }), trace(2)]);
  });

  it('keeps selections and results in logs of their own, in any order and however often they come', async () => {
    const world = logs();
    const [older, newer] = [selectionRecord(1, { rev: 1 }), selectionRecord(1, { rev: 2, reason: 'random' })];
    const results = [resultRecord(2), resultRecord(1)];

    await archive(world, [
      { content: { kind: 'results', results } },
      { content: { kind: 'selections', selections: [newer] } },
      { content: { kind: 'selections', selections: [older, newer] } },
    ]);
    await archive(world, [{ content: { kind: 'results', results } }]);

    expect(await world.selections.on(LOG_DAY)).toEqual([newer]);
    expect(await world.results.on(LOG_DAY)).toEqual([resultRecord(1), resultRecord(2)]);
  });
});
