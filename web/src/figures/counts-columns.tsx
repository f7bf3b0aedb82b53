import { FIGURE_TEXTS } from '../words/figure-texts.ts';

interface Counted {
  readonly selected: number;
  readonly inspected: number;
  readonly finds: number;
  readonly notFound: number;
}

/** What became of the picks that a row counts. */
export const COUNTS_COLUMNS = [
  { text: FIGURE_TEXTS.selected, cell: ({ selected }: Counted) => selected.toLocaleString('en') },
  { text: FIGURE_TEXTS.inspected, cell: ({ inspected }: Counted) => inspected.toLocaleString('en') },
  { text: FIGURE_TEXTS.finds, cell: ({ finds }: Counted) => finds.toLocaleString('en') },
  { text: FIGURE_TEXTS.notFound, cell: ({ notFound }: Counted) => notFound.toLocaleString('en') },
];
