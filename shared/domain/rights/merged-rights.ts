import type { RightVersion } from '../../model/recordation.ts';
import type { Right } from '../../model/right.ts';

/**
 * The rights that goods are screened against: those of the registry in force, and those of the reference file that the registry does not know.
 * One that the registry withdrew is gone, whatever the file says. In the order of record numbers.
 */
export function mergedRights(registry: readonly RightVersion[], ofReference: readonly Right[]): readonly Right[] {
  const known = new Set(registry.map(({ right }) => right.recordNo));
  const inForce = registry.flatMap(({ right }): Right[] => (right.status === 'withdrawn' ? [] : [right]));
  return [...inForce, ...ofReference.filter(({ recordNo }) => !known.has(recordNo))].toSorted((a, b) =>
    a.recordNo < b.recordNo ? -1 : a.recordNo > b.recordNo ? 1 : 0,
  );
}
