import type { Features } from '../../../shared/domain/learn/plan.ts';

/** A line of `data/targeting` as one may know it before anything is inspected. */
export interface Declaration {
  readonly id: string;
  readonly features: Features;
}

/** The columns that a file must have. */
export const COLUMNS = [
  'id',
  'fp',
  'office',
  'itype',
  'iuse',
  'pay',
  'mode',
  'hs6',
  'dep',
  'origin',
  'rate',
  'ttype',
  'oind',
  'mass',
  'price',
] as const;

export type Cells = Readonly<Record<string, string>>;

const HS6 = /^\d{6}$/;
const AMOUNT = /^\d+(\.\d+)?(e[+-]?\d+)?$/i;

/** The declaration of a row's cells, or what is wrong with them. An empty cell is an absent value; only the id is needed. */
export function declarationOf(cells: Cells): Declaration | string {
  const { id = '', hs6 = '', dep = '', origin = '' } = cells;
  if (id === '') return 'id is empty';
  if (hs6 !== '' && !HS6.test(hs6)) return `hs6 ${JSON.stringify(hs6)} is not six digits`;
  const odd = ['rate', 'mass', 'price'].find((name) => !isAmount(cells[name] ?? ''));
  if (odd !== undefined) return `${odd} ${JSON.stringify(cells[odd])} is not a number from 0`;
  const [mass, price, rate] = [amountOf(cells.mass), amountOf(cells.price), amountOf(cells.rate)];
  const features: Features = {
    fingerprint: cells.fp,
    hs6,
    hs4: hs6.slice(0, 4),
    hs2: hs6.slice(0, 2),
    departure: dep,
    origin,
    route: routeOf(dep, origin),
    dutyRate: rate === undefined ? '' : String(rate),
    tariffType: cells.ttype,
    originMark: cells.oind,
    office: cells.office,
    payment: cells.pay,
    importType: cells.itype,
    importUse: cells.iuse,
    mode: cells.mode,
    mass,
    price,
    unitPrice: unitPriceOf(price, mass),
  };
  return { id, features };
}

/** Whether goods come from where they were made. Goods by way of a third country are the classic of false origin. */
function routeOf(departure: string, origin: string): string {
  if (departure === '' || origin === '') return '';
  return departure === origin ? 'direct' : 'third country';
}

function isAmount(text: string): boolean {
  return text === '' || (AMOUNT.test(text) && Number.isFinite(Number(text)));
}

function amountOf(text = ''): number | undefined {
  return text === '' ? undefined : Number(text);
}

function unitPriceOf(price: number | undefined, mass: number | undefined): number | undefined {
  return price === undefined || mass === undefined || mass === 0 ? undefined : price / mass;
}
