import { describe, expect, it } from 'vitest';
import { sayings } from '../../web/src/parts/sayings.ts';

const NAME = { document: 'declaration', field: 'gname', line: '1', value: '奈克 Nike 鞋' };

describe('sayings', () => {
  it('gathers every part of one text, and every document that says it', () => {
    const said = sayings([
      { ...NAME, span: [0, 2] },
      { ...NAME, span: [3, 7] },
      { ...NAME, document: 'order', field: 'itemName', span: [3, 7] },
    ]);

    expect(said).toEqual([
      {
        places: [
          { document: 'declaration', field: 'gname', line: '1' },
          { document: 'order', field: 'itemName', line: '1' },
        ],
        value: NAME.value,
        spans: [
          [0, 2],
          [3, 7],
          [3, 7],
        ],
      },
    ]);
  });

  it('keeps the same text of another line, and statements without a part, apart', () => {
    const said = sayings([{ ...NAME, span: [0, 2] }, { ...NAME, line: '2', span: [0, 2] }, NAME, NAME]);

    expect(said.map(({ spans }) => spans.length)).toEqual([1, 1, 0, 0]);
  });
});
