import { describe, expect, it } from 'vitest';
import { rechecked } from '../../../../shared/adapters/system/rechecked.ts';

const BEGUN = Date.parse('2026-11-24T00:00:00.000Z');

function shelf(look: (held: number) => Promise<number>) {
  let now = BEGUN;
  const clock = { now: () => new Date(now).toISOString() };
  const held = rechecked(look, { first: 0, everyMs: 1000, clock });
  return { ...held, pass: (ms: number) => (now += ms) };
}

describe('rechecked', () => {
  it('looks at first, and again once what it holds is older than told', async () => {
    const { current, pass } = shelf(async (held) => held + 1);

    expect(await current()).toBe(1);
    pass(999);
    expect(await current()).toBe(1);
    pass(1);
    expect(await current()).toBe(2);
  });

  it('looks once for all who ask meanwhile', async () => {
    const { current } = shelf(async (held) => held + 1);

    expect(await Promise.all([current(), current(), current()])).toEqual([1, 1, 1]);
  });

  it('holds what was written, and looks again when the clock was set back', async () => {
    const { current, hold, pass } = shelf(async (held) => held + 1);
    hold(7);

    expect(await current()).toBe(7);
    pass(-1);
    expect(await current()).toBe(8);
  });

  it('looks at the next call when what it holds may be old', async () => {
    const { current, forget } = shelf(async (held) => held + 1);
    await current();
    forget();

    expect(await current()).toBe(2);
  });

  it('keeps what it held when a look fails, and looks again at the next call', async () => {
    let fails = true;
    const { current } = shelf(async (held) => {
      if (fails) throw new Error('busy');
      return held + 1;
    });

    await expect(current()).rejects.toThrow('busy');
    fails = false;
    expect(await current()).toBe(1);
  });
});
