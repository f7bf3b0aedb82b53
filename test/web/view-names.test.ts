import { describe, expect, it } from 'vitest';
import { UseReason, View } from '../../shared/model/mark-use.ts';
import { REASON_NAMES, stepText, VIEW_NAMES } from '../../web/src/words/view-names.ts';

describe('VIEW_NAMES', () => {
  it('has its own Chinese and English name for every view', () => {
    const names = View.options.map((view) => VIEW_NAMES[view]);

    expect(names.every(({ zh, en }) => /\p{Script=Han}/u.test(zh) && /^[A-Z]/.test(en))).toBe(true);
    expect(new Set(names.map(({ zh }) => zh)).size).toBe(View.options.length);
  });
});

describe('REASON_NAMES', () => {
  it('has its own Chinese and English name for every reason', () => {
    const names = UseReason.options.map((reason) => REASON_NAMES[reason]);

    expect(names.every(({ zh, en }) => /\p{Script=Han}/u.test(zh) && /^[A-Z]/.test(en))).toBe(true);
    expect(new Set(names.map(({ zh }) => zh)).size).toBe(UseReason.options.length);
  });
});

describe('stepText', () => {
  it.each([
    ['gaps', '去间隔', 'gaps'],
    ['1:*>莫', '“*”作“莫”', 'read as'],
    ['3:>l', '补“l”', 'added'],
    ['0:x>', '去“x”', 'left out'],
  ])('says %s in both languages', (step, zh, en) => {
    expect(stepText(step)).toEqual({ zh, en });
  });

  it('shows a step that it does not know as it is', () => {
    expect(stepText('newer')).toEqual({ zh: 'newer', en: '' });
  });
});
