import { describe, expect, it } from 'vitest';
import { channelOf, isGuest, shareOfChannel } from '../../../../../shared/domain/typology/signals/channel-of.ts';
import { trace, traces } from '../../../../builders/trace.ts';
import { sceneFor } from '../../../../builders/typology-scene.ts';

const away = trace(99, { parcel: 'P9/A1', firms: { platform: 'P9' } });
const scene = sceneFor([away, ...traces(3)]);

describe('channelOf', () => {
  it('holds the parcels of one merchant on one platform', () => {
    expect(channelOf(away, scene).members).toEqual([away]);
    expect(channelOf(trace(0), scene).all).toBe(3);
  });
});

describe('shareOfChannel', () => {
  it('is the share of the merchant’s parcels that come through the platform', () => {
    expect(shareOfChannel(away, scene)).toBe(0.25);
    expect(shareOfChannel(trace(0), scene)).toBe(0.75);
  });
});

describe('isGuest', () => {
  it('is a merchant that sells less than half of its parcels there', () => {
    const even = sceneFor([away, trace(0)]);

    expect([isGuest(away, scene), isGuest(trace(0), scene), isGuest(away, even)]).toEqual([true, false, false]);
  });
});
