import { describe, expect, it } from 'vitest';
import { differenceOf } from '../../../../../shared/domain/screen/views/difference-of.ts';
import { rightsOn, sightOf } from '../../../../builders/screened.ts';

function difference(title: string, mark: string) {
  const sight = sightOf(title, rightsOn(mark));
  const { head, left, right } = differenceOf(sight, 0, 0, sight.text.length);
  return [head, left, right];
}

describe('differenceOf', () => {
  it.each([
    ['nike', [4, 0, 0]],
    ['n i-k*e', [4, 0, 0]],
    ['nuke', [1, 1, 1]],
    ['nke', [1, 1, 0]],
    ['nikke', [3, 0, 1]],
    ['inke', [0, 2, 2]],
    ['nikes', [4, 0, 1]],
    ['snike', [0, 0, 1]],
    ['ike', [0, 1, 0]],
    ['nik', [3, 1, 0]],
    ['adidas', [0, 4, 6]],
    ['', [0, 4, 0]],
  ])('of %s from nike is %j', (title, expected) => {
    expect(difference(title, 'nike')).toEqual(expected);
  });

  it('counts no symbol of a repeated run twice', () => {
    expect(difference('aaa', 'aaaa')).toEqual([3, 1, 0]);
    expect(difference('aaaaa', 'aaaa')).toEqual([4, 0, 1]);
  });

  it('looks only at the units asked for', () => {
    const sight = sightOf('xxnike', rightsOn('nike'));

    expect(differenceOf(sight, 0, 2, 6)).toEqual({ head: 4, left: 0, right: 0 });
  });
});
