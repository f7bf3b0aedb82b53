import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { radialLayout } from '../../web/src/parcel/radial-layout.ts';
import { ringGraph } from './canned-ring.ts';

const fromCentre = ({ x, y }: { x: number; y: number }) => Math.hypot(x - 50, y - 50);

describe('radialLayout', () => {
  it('puts the parcel in the centre, what it shares on the inner ring and others on the outer ring', () => {
    const radii = radialLayout(ringGraph(12)).map((place) => [place.node.steps, Math.round(fromCentre(place))]);

    expect(radii.filter(([steps]) => steps === 0)).toEqual([[0, 0]]);
    expect(new Set(radii.filter(([steps]) => steps === 1).map(([, radius]) => radius))).toEqual(new Set([21]));
    expect(new Set(radii.filter(([steps]) => steps === 2).map(([, radius]) => radius))).toEqual(new Set([42]));
    expect(radii).toHaveLength(19);
  });

  it('stands every other parcel of a crowded ring further in', () => {
    const radii = radialLayout(ringGraph(40))
      .filter(({ node }) => node.steps === 2)
      .map((place) => Math.round(fromCentre(place)));

    expect(radii.filter((radius) => radius === 42)).toHaveLength(20);
    expect(radii.filter((radius) => radius === 34)).toHaveLength(20);
  });

  it('gives each parcel of the outer ring to a thing that it shares, evenly', () => {
    const { nodes, edges } = ringGraph(16);
    const places = new Map(radialLayout({ nodes, edges }).map((place) => [place.node.id, place]));
    const turnBetween = (a: string, b: string) => {
      const [one, other] = [a, b]
        .map((id) => places.get(id))
        .map((at) => Math.atan2((at?.y ?? 0) - 50, (at?.x ?? 0) - 50));
      const turn = Math.abs((one ?? 0) - (other ?? 0));
      return Math.min(turn, 2 * Math.PI - turn);
    };
    const farthest = nodes
      .filter(({ steps }) => steps === 2)
      .map(({ id }) => Math.min(...edges.filter(({ to }) => to === id).map(({ from }) => turnBetween(from, id))));

    expect(Math.max(...farthest)).toBeLessThan(Math.PI / 4);
  });

  it('does not depend on the order of nodes and edges, keeps all inside the frame and no two on one spot', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.infiniteStream(fc.nat()), (others, keys) => {
        const { nodes, edges } = ringGraph(others);
        const shuffled = <T>(list: readonly T[]) =>
          list
            .map((item) => ({ item, key: keys.next().value ?? 0 }))
            .toSorted((a, b) => a.key - b.key)
            .map(({ item }) => item);

        const places = radialLayout({ nodes, edges });

        expect(radialLayout({ nodes: shuffled(nodes), edges: shuffled(edges) })).toEqual(places);
        expect(places).toHaveLength(nodes.length);
        expect(places.every(({ x, y }) => x >= 5 && x <= 95 && y >= 5 && y <= 95)).toBe(true);
        expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(nodes.length);
      }),
      { numRuns: 40 },
    );
  });

  it('keeps what hangs on nothing', () => {
    const { nodes } = ringGraph(3);

    expect(radialLayout({ nodes, edges: [] })).toHaveLength(nodes.length);
    expect(radialLayout({ nodes: [], edges: [] })).toEqual([]);
  });
});
