import { describe, expect, it } from 'vitest';
import { suggestedAction } from '../../../../shared/domain/leads/suggested-action.ts';
import { lead } from '../../../builders/lead.ts';

const of = (score: number, suspicious: number, disguised: number) =>
  suggestedAction({ score, counts: { ...lead().counts, suspicious, disguised } }).code;

describe('suggestedAction', () => {
  it.each([
    [0.75, 5, 0, 'target'],
    [0.74, 5, 1, 'ask-holder'],
    [0.8, 4, 1, 'ask-holder'],
    [0.8, 4, 0, 'watch'],
    [0.5, 9, 0, 'watch'],
  ] as const)('of score %d with %i suspicious and %i disguised parcels is %s', (score, suspicious, disguised, code) => {
    expect(of(score, suspicious, disguised)).toBe(code);
  });

  it('speaks Chinese and English', () => {
    const { text } = suggestedAction(lead());

    expect(text.zh).toMatch(/\p{Script=Han}/u);
    expect(text.en).not.toBe('');
  });
});
