import { describe, expect, it } from 'vitest';
import { fault } from '../../../shared/notation/content-fault.ts';

describe('fault', () => {
  it('says in both languages what is wrong and where', () => {
    expect(fault('/until', 'past', '已过', 'It is over.')).toEqual({
      pointer: '/until',
      code: 'past',
      message: { zh: '已过', en: 'It is over.' },
    });
  });
});
