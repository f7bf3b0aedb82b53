import { describe, expect, it } from 'vitest';
import { archive } from '../../functions/archive/archive.ts';
import { memoryTraces } from '../../shared/adapters/memory/memory-traces.ts';
import { trace } from '../builders/trace.ts';

describe('archive', () => {
  it('keeps what all messages of a batch brought, the newest of each parcel', async () => {
    const traces = memoryTraces();

    await archive({ traces }, [{ content: [trace(1, { rev: 2 }), trace(2)] }, { content: [trace(1, { rev: 1 })] }]);

    expect(await traces.since('2026-01-01')).toEqual([trace(1, { rev: 2 }), trace(2)]);
  });
});
