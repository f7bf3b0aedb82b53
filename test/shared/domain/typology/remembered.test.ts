import { describe, expect, it } from 'vitest';
import { remembered } from '../../../../shared/domain/typology/remembered.ts';
import { trace } from '../../../builders/trace.ts';
import { sceneFor } from '../../../builders/typology-scene.ts';

describe('remembered', () => {
  it('works a thing out once for a scene, also when it comes to nothing', () => {
    const scene = sceneFor([trace(1)]);
    let works = 0;
    const ask = () =>
      remembered(scene, 'thing', 'key', () => {
        works += 1;
        return undefined;
      });

    expect([ask(), ask()]).toEqual([undefined, undefined]);
    expect(works).toBe(1);
  });

  it('keeps names, keys and scenes apart', () => {
    const [one, other] = [sceneFor([trace(1)]), sceneFor([trace(1)])];
    const asked = [
      remembered(one, 'first', 'a', () => 1),
      remembered(one, 'first', 'b', () => 2),
      remembered(one, 'second', 'a', () => 3),
      remembered(other, 'first', 'a', () => 4),
    ];

    expect(asked).toEqual([1, 2, 3, 4]);
  });
});
