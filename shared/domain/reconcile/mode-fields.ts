import type { Declaration } from '../../model/document/declaration.ts';
import type { Bilingual, Statement } from '../../model/finding.ts';
import type { Rule } from '../../model/rule.ts';
import { fieldLabel } from './labels.ts';
import { stated } from './stated.ts';

const CHINA = '142';

/** What one trade mode demands of the declaration: filled, empty, and where the goods come from. */
interface Mode {
  readonly filled: readonly ('emsNo' | 'areaCode' | 'areaName' | 'trafNo' | 'voyageNo' | 'billNo')[];
  readonly empty: readonly ('trafNo' | 'voyageNo' | 'billNo')[];
  readonly recordNumbers: boolean;
  readonly isCountry: (country: string) => boolean;
}

const MODES: Readonly<Record<string, Mode>> = {
  '1210': {
    filled: ['emsNo', 'areaCode', 'areaName'],
    empty: ['trafNo', 'voyageNo', 'billNo'],
    recordNumbers: true,
    isCountry: (country) => country === CHINA,
  },
  '9610': {
    filled: ['trafNo', 'voyageNo', 'billNo'],
    empty: [],
    recordNumbers: false,
    isCountry: (country) => country !== CHINA,
  },
};

/** Bonded goods name their account book and come from China, direct purchases name their transport and come from abroad (M1, M2). */
export const modeFields: Rule = {
  code: 'mode-fields',
  severity: 'format',
  basis: 'ceb-202205',
  title: {
    zh: '监管方式 1210、9610 各自应填与应空的项目',
    en: 'Each trade mode, 1210 and 9610, has its fields to fill and to leave empty',
  },
  needs: ['declaration'],
  check: ({ papers: { declaration } }) => {
    const mode = declaration && MODES[declaration.tradeMode];
    if (!mode) return [];
    const wrong = wrongOf(declaration, mode);
    if (wrong.length === 0) return [];
    return [
      {
        message: {
          zh: `监管方式 ${declaration.tradeMode}：${wrong.map(({ fault }) => fault.zh).join('；')}`,
          en: `Trade mode ${declaration.tradeMode}: ${wrong.map(({ fault }) => fault.en).join('; ')}`,
        },
        values: [stated('declaration', 'tradeMode', declaration.tradeMode), ...wrong.map(({ statement }) => statement)],
      },
    ];
  },
};

function wrongOf(declaration: Declaration, mode: Mode): readonly { fault: Bilingual; statement: Statement }[] {
  const wrong: { fault: Bilingual; statement: Statement }[] = [];
  for (const field of mode.filled)
    if (declaration[field] === undefined)
      wrong.push({ fault: missing(field), statement: stated('declaration', field, undefined) });
  for (const field of mode.empty)
    if (declaration[field] !== undefined)
      wrong.push({ fault: unwanted(field), statement: stated('declaration', field, declaration[field]) });
  if (!mode.isCountry(declaration.country))
    wrong.push({
      fault: {
        zh: `起运国为 ${declaration.country}`,
        en: `the country of departure is ${declaration.country}`,
      },
      statement: stated('declaration', 'country', declaration.country),
    });
  if (mode.recordNumbers)
    for (const { gnum, itemRecordNo } of declaration.lines)
      if (itemRecordNo === undefined)
        wrong.push({
          fault: missing('itemRecordNo', gnum),
          statement: stated('declaration', 'itemRecordNo', undefined, gnum),
        });
  return wrong;
}

function missing(field: string, line?: string): Bilingual {
  const { zh, en } = fieldLabel(field);
  return line === undefined
    ? { zh: `缺${zh}`, en: `the ${en} is missing` }
    : { zh: `第 ${line} 项缺${zh}`, en: `the ${en} of line ${line} is missing` };
}

function unwanted(field: string): Bilingual {
  const { zh, en } = fieldLabel(field);
  return { zh: `${zh}应为空`, en: `the ${en} must be empty` };
}
