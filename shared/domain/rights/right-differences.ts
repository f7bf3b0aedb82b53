import type { Recordation } from '../../model/recordation.ts';
import { canonicalText } from '../../notation/canonical-text.ts';

/** A field that two versions of a right say differently; null where one does not have it. */
export interface RightDifference {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Field by field, in the order of their names. The order of a list is part of it; that of members is not. */
export function rightDifferences(before: Recordation, after: Recordation): readonly RightDifference[] {
  const [old, now] = [
    new Map<string, unknown>(Object.entries(before)),
    new Map<string, unknown>(Object.entries(after)),
  ];
  const fields = [...new Set([...old.keys(), ...now.keys()])].toSorted();
  return fields
    .map((field) => ({ field, before: old.get(field) ?? null, after: now.get(field) ?? null }))
    .filter((one) => canonicalText(one.before) !== canonicalText(one.after));
}
