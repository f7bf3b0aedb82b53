import type { Recordation } from '../../../shared/model/recordation.ts';
import { canonicalText } from '../../../shared/notation/canonical-text.ts';
import { RIGHT_FIELDS } from '../words/right-names.ts';

type Field = keyof Recordation;

/** The fields that two versions of a right say differently, in the order of their table. */
export function changedFields(before: Recordation, after: Recordation): readonly Field[] {
  const fields = Object.keys(RIGHT_FIELDS).filter((name): name is Field => Object.hasOwn(RIGHT_FIELDS, name));
  return fields.filter((field) => canonicalText(before[field]) !== canonicalText(after[field]));
}
