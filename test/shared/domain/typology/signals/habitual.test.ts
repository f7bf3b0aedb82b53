import { describe, expect, it } from 'vitest';
import { habitual } from '../../../../../shared/domain/typology/signals/habitual.ts';
import { firmsAt, trace, traces } from '../../../../builders/trace.ts';
import { sceneFor } from '../../../../builders/typology-scene.ts';

describe('habitual', () => {
  it('counts how often the merchant does what others do not', () => {
    const others = traces(60, (at) => ({ firms: firmsAt(1 + (at % 5)) }));
    const own = Array.from({ length: 10 }, (_, at) => trace(100 + at, { consignee: { isBuyer: false } }));
    const scene = sceneFor([...others, ...own]);

    expect(habitual('toAnother', trace(100), scene)).toMatchObject({ figure: 10 });
    expect(habitual('toAnother', trace(100), scene).weight).toBeGreaterThan(2);
    expect(habitual('toAnother', trace(100, { firms: firmsAt(1) }), scene)).toEqual({ weight: 0, figure: 0 });
  });
});
