import { describe, expect, it } from 'vitest';
import { wilson } from '../../../../shared/domain/estimate/wilson.ts';
import { expiryOf } from '../../../../shared/domain/instructions/expiry-of.ts';
import { instruction, instructionText } from '../../../builders/instruction.ts';

const around = { today: '2026-11-30', judgedAfter: 30, interval: wilson };
const given = instruction({ text: instructionText({ until: '2026-11-30', hitCap: 200, precisionFloor: 0.2 }) });
const counts = (hits: number, inspected = 0, finds = 0) => ({ hits, inspected, finds });

describe('expiryOf', () => {
  it('goes on to the end of its last day', () => {
    expect(expiryOf(given, counts(0), around)).toBeNull();
    expect(expiryOf(given, counts(0), { ...around, today: '2026-12-01' })).toBe(
      '有效期至 2026-11-30 It held until 2026-11-30.',
    );
  });

  it('ends at its hit cap', () => {
    expect(expiryOf(given, counts(199), around)).toBeNull();
    expect(expiryOf(given, counts(200), around)).toContain('its cap is 200');
    expect(expiryOf(instruction({ text: instructionText({ hitCap: null }) }), counts(1e6), around)).toBeNull();
  });

  it('ends when even the upper end of its precision lies under the floor, once enough were inspected', () => {
    expect(expiryOf(given, counts(50, 29, 0), around)).toBeNull();
    expect(expiryOf(given, counts(50, 30, 0), around)).toContain('0/30');
    expect(expiryOf(given, counts(50, 30, 2), around)).toBeNull();
  });

  it('has no judgement without an inspection, whatever the policy', () => {
    expect(expiryOf(given, counts(50), { ...around, judgedAfter: 0 })).toBeNull();
  });
});
