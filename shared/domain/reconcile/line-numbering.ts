import type { Rule } from '../../model/rule.ts';
import { isNumbered } from './is-numbered.ts';
import { documentLabel } from './labels.ts';
import { stated } from './stated.ts';

/** Lines of order and declaration are numbered from 1 (M4; -301002, -621027). */
export const lineNumbering: Rule = {
  code: 'line-numbering',
  severity: 'format',
  basis: 'ceb-202205',
  title: { zh: '表体序号从 1 起连续且不重复', en: 'Lines are numbered 1, 2, 3 … without repetition' },
  needs: [],
  check: ({ papers: { order, declaration } }) => {
    const broken = [
      ...(order && !isNumbered(order.lines) ? [{ document: 'order', lines: order.lines }] : []),
      ...(declaration && !isNumbered(declaration.lines) ? [{ document: 'declaration', lines: declaration.lines }] : []),
    ];
    if (broken.length === 0) return [];
    const told = broken.map(({ document, lines }) => ({
      label: documentLabel(document),
      numbers: lines.map(({ gnum }) => gnum).join(', '),
    }));
    return [
      {
        message: {
          zh: told.map(({ label, numbers }) => `${label.zh}表体序号为 ${numbers}，应从 1 起连续`).join('；'),
          en: told
            .map(({ label, numbers }) => `the lines of the ${label.en} are numbered ${numbers} instead of 1, 2, 3 …`)
            .join('; '),
        },
        values: broken.flatMap(({ document, lines }) => lines.map(({ gnum }) => stated(document, 'gnum', gnum, gnum))),
      },
    ];
  },
};
