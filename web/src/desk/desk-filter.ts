import type { Lane } from '../../../shared/model/finding.ts';

/** `*` for all districts. */
export interface DeskFilter {
  readonly lane: 'all' | Lane;
  readonly customs: string;
}

const KEY = 'sandan.desk-filter';

/** The filter outlives a visit to a parcel. */
export function keepFilter({ lane, customs }: DeskFilter): void {
  sessionStorage.setItem(KEY, `${lane} ${customs}`);
}

export function keptFilter(): DeskFilter {
  const [lane, customs = '*'] = (sessionStorage.getItem(KEY) ?? '').split(' ');
  return { lane: lane === 'red' || lane === 'yellow' || lane === 'green' ? lane : 'all', customs };
}
