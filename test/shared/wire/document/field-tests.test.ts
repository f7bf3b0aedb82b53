import { describe, expect, it } from 'vitest';
import { CEB_LAYOUTS } from '../../../../shared/wire/document/ceb-layout.ts';
import { bodyTests } from '../../../../shared/wire/document/field-tests.ts';

const LAX = { text: () => true, line: () => true };

describe('bodyTests', () => {
  it.each(Object.values(CEB_LAYOUTS))(
    'has the fields of a $type in the order of the schema, the lines last',
    (layout) => {
      const names = bodyTests(layout.type, LAX).map(({ name }) => name);

      expect(names).toEqual([...layout.fields.order, ...(layout.list === null ? [] : ['lines'])]);
    },
  );

  it('tells what may be absent', () => {
    const optional = bodyTests('payment', LAX).filter((test) => test.optional);

    expect(optional.map(({ name }) => name)).toEqual(['telephone', 'note']);
  });

  it('demands more of free texts and of lines, nothing more of patterns', () => {
    const asked: unknown[] = [];
    const ask = (what: unknown) => asked.push(what) === 0;
    const tests = bodyTests('order', { text: ask, line: (_, line) => ask(line) });
    const line = {};

    const passed = tests.filter(({ name, passes }) => passes({ orderNo: 'x', goodsValue: '1', lines: [line] }[name]));

    expect(passed.map(({ name }) => name)).toEqual(['goodsValue']);
    expect(asked).toEqual(['x', line]);
  });

  it('takes neither a value of another kind nor a line that is no object', () => {
    const tests = bodyTests('order', LAX);
    const values = [undefined, null, 5, true, {}, [], [null], [[]], ['x']];

    expect(tests.filter(({ passes }) => values.some(passes))).toEqual([]);
  });
});
