import type { Declaration } from '../../model/document/declaration.ts';
import type { Order } from '../../model/document/order.ts';
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
    if (isSound(order) && isSound(declaration)) return [];
    const broken = [
      ...(order && !isSound(order) ? [{ document: 'order', lines: order.lines }] : []),
      ...(declaration && !isSound(declaration) ? [{ document: 'declaration', lines: declaration.lines }] : []),
    ];
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

function isSound(document: Pick<Order | Declaration, 'lines'> | null): boolean {
  return document === null || isNumbered(document.lines);
}
