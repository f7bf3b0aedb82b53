import { canonicalText } from './canonical-text.ts';

/** A field that two versions say differently; null where one does not have it. */
export interface FieldDifference {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Field by field, in the order of their names. The order of a list is part of it; that of members is not. */
export function fieldDifferences<T extends object>(before: T, after: T): readonly FieldDifference[] {
  const [old, now] = [
    new Map<string, unknown>(Object.entries(before)),
    new Map<string, unknown>(Object.entries(after)),
  ];
  const fields = [...new Set([...old.keys(), ...now.keys()])].toSorted();
  return fields
    .map((field) => ({ field, before: old.get(field) ?? null, after: now.get(field) ?? null }))
    .filter((one) => canonicalText(one.before) !== canonicalText(one.after));
}
