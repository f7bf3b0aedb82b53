import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { labelsOf } from '../../../bench/train/truth.ts';

const folder = mkdtempSync(join(tmpdir(), 'sandan-truth-'));
afterAll(() => rmSync(folder, { recursive: true }));

function labelled(line: object) {
  const path = join(folder, 'truth.jsonl');
  writeFileSync(
    path,
    `${JSON.stringify({ ebpCode: 'P', orderNo: '1', patterns: [], expectedFindings: [], ...line })}\n`,
  );
  return labelsOf(path).get('P/1');
}

describe('labelsOf', () => {
  it('tells a violation with its ring, and whether the ring is careful', () => {
    const violation = { label: 'violation', patterns: ['P5'], ring: 'R1' };

    expect(labelled({ ...violation, stealth: 0.66 })).toEqual({
      isGuilty: true,
      isHonest: false,
      isBenignSlip: false,
      isCareful: true,
      ring: 'R1',
      patterns: ['P5'],
    });
    expect(labelled({ ...violation, stealth: 0.65 })).toMatchObject({ isCareful: false });
  });

  it('tells slips that are real mistakes from benign ones', () => {
    expect(labelled({ label: 'honest-error' })).toMatchObject({ isBenignSlip: true, isGuilty: false, isHonest: false });
    expect(labelled({ label: 'honest-error', expectedFindings: ['amount-mismatch'] })).toMatchObject({
      isBenignSlip: false,
    });
  });

  it('gives an honest parcel no ring', () => {
    expect(labelled({ label: 'honest', ring: 'R1' })).toMatchObject({
      isHonest: true,
      isBenignSlip: false,
      ring: null,
    });
  });
});
