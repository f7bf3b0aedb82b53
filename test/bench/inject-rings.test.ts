import { describe, expect, it } from 'vitest';
import { injectRings } from '../../bench/train/inject-rings.ts';
import { seededRandom } from '../../infra/local/sample/random.ts';
import { Trace } from '../../shared/model/trace.ts';
import { honestTraffic } from '../builders/trace.ts';

const TRAFFIC = honestTraffic(700, 9);
const KNOWN = new Set(TRAFFIC.slice(0, 15).map(({ parcel }) => parcel));
const LIMIT = 500_000;
const injected = (seed: number) => injectRings(TRAFFIC, KNOWN, seededRandom(seed), LIMIT);

describe('injectRings', () => {
  const { traces, guilty } = injected(5);
  const before = new Map<string, Trace>(TRAFFIC.map((trace) => [trace.parcel, trace]));

  it('adds guilty parcels to those that are known', () => {
    for (const parcel of KNOWN) expect(guilty.has(parcel)).toBe(true);
    expect(guilty.size).toBeGreaterThan(KNOWN.size + 50);
    expect(guilty.size).toBeLessThan(TRAFFIC.length);
    for (const parcel of guilty) expect(before.has(parcel)).toBe(true);
  });

  it('leaves known rings as they are, and gives some honest merchants a way of their own', () => {
    for (const trace of traces.filter(({ parcel }) => KNOWN.has(parcel)))
      expect(trace).toEqual(before.get(trace.parcel));
    const honest = traces.filter(({ parcel }) => !guilty.has(parcel));
    const quirky = honest.filter((trace) => JSON.stringify(trace) !== JSON.stringify(before.get(trace.parcel)));

    expect(quirky.length).toBeGreaterThan(0);
    expect(quirky.length).toBeLessThan(honest.length * 0.9);
    for (const trace of quirky) expect(Trace.parse(trace)).toEqual(trace);
  });

  it('bends what it makes guilty, into traces that the model of traces allows', () => {
    const bent = traces.filter(({ parcel }) => guilty.has(parcel) && !KNOWN.has(parcel));
    const changed = bent.filter((trace) => JSON.stringify(trace) !== JSON.stringify(before.get(trace.parcel)));

    expect(changed.length).toBeGreaterThan(bent.length * 0.9);
    for (const trace of bent) expect(Trace.parse(trace)).toEqual(trace);
  });

  it('keeps the parcels and their order, and never touches what it was given', () => {
    expect(traces.map(({ parcel }) => parcel)).toEqual(TRAFFIC.map(({ parcel }) => parcel));
    expect(TRAFFIC).toEqual(honestTraffic(700, 9));
  });

  it('makes the same rings of the same seed, and others of another', () => {
    expect(injected(5)).toEqual({ traces, guilty });
    expect(injected(2).guilty).not.toEqual(guilty);
  });

  it('makes no rings where there is too little traffic', () => {
    const few = TRAFFIC.slice(0, 20);

    expect(injectRings(few, new Set(), seededRandom(1), LIMIT).guilty).toEqual(new Set());
  });
});
