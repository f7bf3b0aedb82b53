import { describe, expect, it } from 'vitest';
import { draws } from '../../functions/draws/draws.ts';
import { httpHandler } from '../../shared/edge/http.ts';
import { type EntryView, isProved } from '../../web/src/draws/entry-proof.ts';
import { entryOf } from '../builders/drawn-selections.ts';
import { call } from '../builders/http-call.ts';
import { publishedDraws } from '../builders/published-draws.ts';

const DAY = '2026-11-11';
const handler = httpHandler('draws', draws(await publishedDraws(DAY, 13)));

async function proofOf(at: number): Promise<EntryView> {
  return (await call(handler, 'getDrawEntry', { params: { day: DAY, entryNo: entryOf(DAY, at) } })).json;
}

describe('isProved', () => {
  it.each([0, 6, 12])('holds for entry %i and the root of its day, and for no other root', async (at) => {
    const view = await proofOf(at);

    expect(isProved(view, view.root)).toBe(true);
    expect(
      isProved(
        view,
        view.root.replace(/^./, (digit) => (digit === '0' ? '1' : '0')),
      ),
    ).toBe(false);
  });

  it('fails for a line that is not what was hashed, a path that is cut, and hashes that are none', async () => {
    const view = await proofOf(6);

    expect(isProved({ ...view, line: { ...view.line, drawn: !view.line.drawn } }, view.root)).toBe(false);
    expect(isProved({ ...view, path: view.path.slice(1) }, view.root)).toBe(false);
    expect(isProved({ ...view, path: view.path.with(0, 'no hex') }, view.root)).toBe(false);
  });
});
