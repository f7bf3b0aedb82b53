import type { Figures } from '../../../shared/model/figures.ts';
import { Text2 } from '../parts/text2.tsx';
import { districtText } from '../words/districts.ts';
import { FIGURE_TEXTS } from '../words/figure-texts.ts';
import { percent } from '../written.ts';
import { COUNTS_COLUMNS } from './counts-columns.tsx';
import { FigureTable } from './figure-table.tsx';

/** Who was looked at, by credit tier, and who looked, by site. */
export function LoadTables({ tiers, sites }: Pick<Figures, 'tiers' | 'sites'>) {
  return (
    <>
      <FigureTable
        id="figure-tiers"
        title={FIGURE_TEXTS.tiers}
        rows={tiers}
        keyOf={({ tier }) => tier}
        columns={[
          {
            text: FIGURE_TEXTS.tier,
            cell: ({ tier }) => (tier === '' ? <Text2 of={FIGURE_TEXTS.unknownTier} /> : tier),
          },
          { text: FIGURE_TEXTS.declared, cell: ({ declared }) => declared.toLocaleString('en') },
          { text: FIGURE_TEXTS.drawn, cell: ({ drawn }) => drawn.toLocaleString('en') },
          { text: FIGURE_TEXTS.leastRate, cell: ({ leastRate }) => percent(leastRate) },
        ]}
      />
      <FigureTable
        id="figure-sites"
        title={FIGURE_TEXTS.sites}
        rows={sites}
        keyOf={({ customsCode }) => customsCode}
        columns={[
          { text: FIGURE_TEXTS.site, cell: ({ customsCode }) => districtText(customsCode) },
          { text: FIGURE_TEXTS.declared, cell: ({ declared }) => declared.toLocaleString('en') },
          ...COUNTS_COLUMNS,
        ]}
      />
    </>
  );
}
