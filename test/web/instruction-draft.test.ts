import { describe, expect, it } from 'vitest';
import { InstructionBody } from '../../shared/wire/http/schemas/instructions.ts';
import { draftFrom, newDraft, nextKey, textOf } from '../../web/src/instructions/instruction-draft.ts';
import { isCell, partValueText, ruleText } from '../../web/src/instructions/rule-text.ts';
import { tableColumns, valuesAt } from '../../web/src/instructions/table-columns.ts';
import { changedFields } from '../../web/src/parts/changed-fields.ts';
import { INSTRUCTION_FIELDS } from '../../web/src/words/instruction-names.ts';
import { instructionText } from '../builders/instruction.ts';

const CAMPAIGN = instructionText({ kind: 'campaign', campaign: '双十一', condition: 'value > 100', hitCap: null });

describe('textOf', () => {
  it.each([instructionText(), CAMPAIGN, instructionText({ level: 'national', customsCode: '0000', rows: [] })])(
    'gives a text back as it was read',
    (text) => {
      const { id: _, ...written } = text;

      expect(textOf(draftFrom(text))).toEqual(written);
    },
  );

  it('takes blanks off, and one value a line', () => {
    const draft = { ...newDraft('4612'), zh: ' 名称 ', rows: [row(' 33 \n\n3304 ')], condition: '  ' };

    const text = textOf(draft);

    expect(text.title.zh).toBe('名称');
    expect(text.rows).toEqual([[{ fact: 'hs', op: 'starts-with', values: ['33', '3304'] }]]);
    expect(text.condition).toBeNull();
  });

  it('forgets the campaign of what is none any more', () => {
    expect(textOf({ ...draftFrom(CAMPAIGN), kind: 'standing' }).campaign).toBeNull();
  });

  it('leaves a number that is none for the server to refuse at its field', () => {
    const text = textOf({ ...newDraft('4612'), probability: '' });

    const read = InstructionBody.safeParse(JSON.parse(JSON.stringify({ text, reason: '试行' })));

    expect(read.error?.issues.map(({ path }) => path.join('/'))).toEqual(['text/effect/probability']);
  });
});

describe('newDraft', () => {
  it('is national for who works for all districts, else of the own one', () => {
    expect(newDraft('*')).toMatchObject({ level: 'national', customsCode: '' });
    expect(newDraft('4612')).toMatchObject({ level: 'district', customsCode: '4612' });
  });
});

describe('nextKey', () => {
  it('is no key of the list', () => {
    expect(nextKey([])).toBe(0);
    expect(nextKey([{ key: 4 }, { key: 1 }])).toBe(5);
  });
});

describe('tableColumns', () => {
  const rows = instructionText({
    rows: [
      [cell('hs', 'starts-with', '33'), cell('value', 'from', '10')],
      [cell('value', 'to', '5'), cell('hs', 'starts-with', '85')],
    ],
  }).rows;

  it('has each pair of fact and operator once, in the order of first use', () => {
    const columns = tableColumns(rows);

    expect(columns.map(({ fact, op }) => `${fact} ${op}`)).toEqual(['hs starts-with', 'value from', 'value to']);
    expect(columns.map((column) => valuesAt(rows[1] ?? [], column))).toEqual([['85'], [], ['5']]);
  });
});

describe('changedFields', () => {
  it('names what two texts say differently', () => {
    const after = instructionText({ hitCap: 9, effect: { lane: 'red', probability: 0.5, inspection: 'physical' } });

    expect(changedFields(INSTRUCTION_FIELDS, instructionText(), after)).toEqual(['effect', 'hitCap']);
    expect(changedFields(INSTRUCTION_FIELDS, after, after)).toEqual([]);
  });
});

describe('ruleText', () => {
  it('says a cell in words', () => {
    expect(ruleText(cell('hs', 'starts-with', '33'), '税则号列')).toBe('税则号列 开头为 33');
  });

  it('tells cells from anything else', () => {
    expect(isCell(cell('hs', 'in', '3304990039'))).toBe(true);
    expect(isCell({ lane: 'red', probability: 1 })).toBe(false);
    expect(isCell({ fact: 'hs', op: 'near', values: [] })).toBe(false);
    expect(isCell(null)).toBe(false);
  });
});

describe('partValueText', () => {
  const [hs, value] = [cell('hs', 'in', '33'), cell('value', 'from', '10')];

  it.each([
    [[[hs, value]], 'hs 属于 33 且 value 不低于 10'],
    [[[hs], [value]], 'hs 属于 33；value 不低于 10'],
    [[], ''],
    [{ zh: '名称', en: 'Title' }, '名称 Title'],
    [null, ''],
  ])('writes %j as %j', (held, text) => {
    expect(partValueText(held)).toBe(text);
  });
});

function cell<Fact extends 'hs' | 'value', Op extends 'in' | 'starts-with' | 'from' | 'to'>(
  fact: Fact,
  op: Op,
  value: string,
) {
  return { fact, op, values: [value] };
}

function row(values: string) {
  return { key: 0, cells: [{ key: 0, fact: 'hs', op: 'starts-with', values }] } as const;
}
