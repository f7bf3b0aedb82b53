import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readTraces, writeTraces } from '../../../../shared/wire/table/traces-codec.ts';
import { trace } from '../../../builders/trace.ts';

const traces = [trace(1), trace(2, { isPresumed: true })];
const line = JSON.stringify(traces[0]);

describe('writeTraces', () => {
  it('writes what readTraces reads, the same bytes for the same traces', () => {
    expect(readTraces(writeTraces(traces))).toEqual({ traces, isWhole: true });
    expect(writeTraces(traces)).toEqual(writeTraces(traces));
    expect(readTraces(writeTraces([]))).toEqual({ traces: [], isWhole: true });
  });
});

describe('readTraces', () => {
  it.each([
    ['what is not packed', Buffer.from('{}')],
    ['what is cut off', Buffer.from(writeTraces(traces).subarray(0, 40))],
  ])('reads nothing of %s', (_, bytes) => {
    expect(readTraces(bytes)).toEqual({ traces: [], isWhole: false });
  });

  it.each([
    ['is not JSON', '{"parcel":'],
    ['is no trace', '{"parcel":"a"}'],
    ['lacks a number', line.replace(/"declared":\d+/, '"declared":null')],
  ])('reads the other lines when one %s', (_, damaged) => {
    const bytes = gzipSync([damaged, line].join('\n'));

    expect(readTraces(bytes)).toEqual({ traces: [traces[0]], isWhole: false });
  });
});
