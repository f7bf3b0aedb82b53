import { describe, expect, it } from 'vitest';
import { inSequence } from '../../../../../shared/domain/screen/views/in-sequence.ts';
import { isIn, scopes } from '../../../../../shared/domain/screen/weigh/scope.ts';
import { rightOn, sightOf } from '../../../../builders/screened.ts';

/** The scope of the one mark in a text. */
function scopeOf(goods: string, hsScope: string[] | undefined, hsCode: string | null = null) {
  const sight = sightOf(`样例 ${goods}`, [rightOn(['样例'], hsScope ? { hsScope } : {})]);
  inSequence(sight);
  const [one] = sight.found;
  return one && scopes(sight, hsCode)(one);
}

describe('scopes', () => {
  it('knows nothing of a right without a scope', () => {
    expect([scopeOf('运动鞋', undefined, '6404'), scopeOf('运动鞋', [], '6404')]).toEqual(['unknown', 'unknown']);
  });

  it('asks the HS code where there is one, not the words', () => {
    expect(scopeOf('口红', ['64'], '6404110000')).toBe('inside');
    expect(scopeOf('运动鞋', ['64'], '3304100000')).toBe('outside');
    expect(scopeOf('运动鞋', ['6404', '33'], '3304')).toBe('inside');
  });

  it.each([
    ['6', 'inside'],
    ['', 'inside'],
    ['33', 'outside'],
  ])('asks the words beside a code of less than two digits: %j', (hsCode, expected) => {
    expect(scopeOf('运动鞋', ['64'], hsCode)).toBe(expected);
  });

  it('asks the words where there is no code', () => {
    expect(scopeOf('运动鞋', ['6404'])).toBe('inside');
    expect(scopeOf('口红', ['6404'])).toBe('outside');
    expect(scopeOf('口红 配 运动鞋', ['6404'])).toBe('inside');
    expect(scopeOf('好物', ['6404'])).toBe('unknown');
  });

  it('takes Latin words whole, in any case', () => {
    expect(scopeOf('SHOES', ['64'])).toBe('inside');
    expect(scopeOf('horseshoes', ['64'])).toBe('unknown');
    expect(scopeOf('shoes2', ['64'])).toBe('inside');
  });
});

describe('isIn', () => {
  it.each([
    ['6404110000', ['6404'], true],
    ['6404', ['6404'], true],
    ['64', ['6404110000'], true],
    ['6403', ['6404'], false],
    ['6404110000', ['33', '64'], true],
    ['6404110000', [], false],
  ])('of %s in %j is %s', (hsCode, hsScope, expected) => {
    expect(isIn(hsScope, hsCode)).toBe(expected);
  });
});
