import { canonicalText } from '../../../shared/notation/canonical-text.ts';

/** The fields with a name that two versions say differently, in the order of the names. */
export function changedFields<Field extends string>(
  names: Readonly<Record<Field, unknown>>,
  before: Readonly<Partial<Record<NoInfer<Field>, unknown>>>,
  after: Readonly<Partial<Record<NoInfer<Field>, unknown>>>,
): readonly Field[] {
  const isField = (name: string): name is Field => Object.hasOwn(names, name);
  return Object.keys(names)
    .filter(isField)
    .filter((field) => canonicalText(before[field]) !== canonicalText(after[field]));
}
