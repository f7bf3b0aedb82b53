import type { Rule } from '../../model/rule.ts';
import { documentLabel } from './labels.ts';
import { stated } from './stated.ts';

/** A parcel is one package: `packNo` is 1 in waybill and declaration. */
export const packCount: Rule = {
  code: 'pack-count',
  severity: 'format',
  basis: 'ceb-202205',
  title: { zh: '件数限定为 1', en: 'A parcel is one package' },
  needs: [],
  check: ({ papers: { waybill, declaration } }) => {
    const values = [
      ...(waybill && Number(waybill.packNo) !== 1 ? [stated('waybill', 'packNo', waybill.packNo)] : []),
      ...(declaration && Number(declaration.packNo) !== 1 ? [stated('declaration', 'packNo', declaration.packNo)] : []),
    ];
    if (values.length === 0) return [];
    return [
      {
        message: {
          zh: values.map(({ document, value }) => `${documentLabel(document).zh}件数为 ${value}，应为 1`).join('；'),
          en: values
            .map(({ document, value }) => `the ${documentLabel(document).en} counts ${value} packages instead of 1`)
            .join('; '),
        },
        values,
        threshold: '1',
      },
    ];
  },
};
