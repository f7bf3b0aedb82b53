import type { Pick as Chosen, ListedInspector, SamplingList } from '../../model/pick.ts';

/** Other names of the same skill in the reference data. */
const ALSO: Readonly<Record<string, readonly string[]>> = { machine: ['xray'] };
/** What anyone can do whose skills are not stated. */
const ORDINARY: readonly string[] = ['document', 'machine', 'physical'];
const USUAL: readonly string[] = ['physical'];

type Asking = Pick<Chosen, 'needs' | 'merchant' | 'carrier' | 'agent'>;

/** Whether an inspector must keep out of a pick: a firm of it is on the list of recusals (rules.md §8.5). */
export function isRecused(
  { recusals = [] }: { readonly recusals?: readonly string[] | undefined },
  { merchant, carrier, agent }: Asking,
): boolean {
  return [merchant, carrier, agent].some((firm) => firm !== undefined && recusals.includes(firm));
}

/**
 * Whether two inspectors may do a pick: neither is recused, and each kind of inspection that it needs is the skill of one of them.
 * A kind that nobody on the list is skilled in holds nothing up: who is there does what can be done.
 */
export function fits(pick: Asking, pair: readonly ListedInspector[], list: Pick<SamplingList, 'inspectors'>): boolean {
  if (pair.some((person) => isRecused(person, pick))) return false;
  const able = list.inspectors.filter((person) => person.capacity > 0 && !isRecused(person, pick));
  return (pick.needs ?? USUAL).every((need) => pair.some(can(need)) || !able.some(can(need)));
}

function can(need: string): (person: ListedInspector) => boolean {
  const names = [need, ...(ALSO[need] ?? [])];
  return ({ skills }) => (skills === undefined ? ORDINARY.includes(need) : names.some((name) => skills.includes(name)));
}
