import type { Cell } from '../../../shared/model/instruction.ts';
import { OPS } from '../words/instruction-names.ts';

type Rule = Pick<Cell, 'op' | 'values'> & { readonly fact: string };

/** A cell in words; `title` for a name of its fact that people know. */
export function ruleText({ fact, op, values }: Rule, title: string = fact): string {
  return `${title} ${OPS[op].zh} ${values.join('、')}`;
}

export function isCell(value: unknown): value is Rule {
  if (typeof value !== 'object' || value === null) return false;
  const { fact, op, values }: { fact?: unknown; op?: unknown; values?: unknown } = value;
  return typeof fact === 'string' && typeof op === 'string' && Object.hasOwn(OPS, op) && Array.isArray(values);
}
