import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { readLog, writeLog } from '../../../../shared/wire/table/log-codec.ts';

const Line = z.object({ id: z.string() });
const lines = [{ id: 'a' }, { id: '乙' }];

describe('writeLog', () => {
  it('writes what readLog reads, the same bytes for the same lines', () => {
    expect(readLog(writeLog(lines), Line)).toEqual({ lines, isWhole: true });
    expect(writeLog(lines)).toEqual(writeLog(lines));
    expect(readLog(writeLog([]), Line)).toEqual({ lines: [], isWhole: true });
  });
});

describe('readLog', () => {
  it.each([
    ['what is not packed', Buffer.from('{}')],
    ['what is cut off', Buffer.from(writeLog(lines).subarray(0, 20))],
  ])('reads nothing of %s', (_, bytes) => {
    expect(readLog(bytes, Line)).toEqual({ lines: [], isWhole: false });
  });

  it.each([
    ['is not JSON', '{"id":'],
    ['is of another shape', '{"id":1}'],
  ])('reads the other lines when one %s', (_, damaged) => {
    expect(readLog(gzipSync([damaged, '{"id":"a"}'].join('\n')), Line)).toEqual({
      lines: [{ id: 'a' }],
      isWhole: false,
    });
  });
});
