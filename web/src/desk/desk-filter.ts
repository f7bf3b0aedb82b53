/** `*` for all districts. */
export interface DeskFilter {
  readonly lane: 'all' | 'red' | 'yellow';
  readonly customs: string;
}

const KEY = 'sandan.desk-filter';

/** The filter outlives a visit to a parcel. */
export function keepFilter({ lane, customs }: DeskFilter): void {
  sessionStorage.setItem(KEY, `${lane} ${customs}`);
}

export function keptFilter(): DeskFilter {
  const [lane, customs = '*'] = (sessionStorage.getItem(KEY) ?? '').split(' ');
  return { lane: lane === 'red' || lane === 'yellow' ? lane : 'all', customs };
}
