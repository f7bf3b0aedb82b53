import { type ASTNode, TypeError as CelTypeError, Environment, ParseError } from '@marcbachmann/cel-js';
import type { ParcelFacts } from '../../model/parcel-facts.ts';
import { type ConditionFault, celFault, placedFault } from './cel-fault.ts';

/** A condition as a test, or what is wrong with it. The test never throws: where a value is missing it says no. */
export type CelCondition =
  | { readonly ok: true; readonly test: (facts: ParcelFacts) => boolean }
  | { readonly ok: false; readonly fault: ConditionFault };

/** What a fact is to CEL: by its type in the catalogue. */
export type FactKinds = readonly {
  readonly name: keyof ParcelFacts;
  readonly type: 'text' | 'list' | 'number' | 'day';
}[];

const MOST_CHARACTERS = 2000;
const LIMITS = { maxAstNodes: 200, maxDepth: 24, maxListElements: 200, maxMapEntries: 0, maxCallArguments: 4 };
const CEL_TYPES = { text: 'string', list: 'list<string>', number: 'double', day: 'string' } as const;
/** Macros go through a list; one within another would go through it as often as it is long. */
const MACROS = new Set(['exists', 'exists_one', 'all', 'filter']);
/** What may be called: nothing with a regular expression, which could run for ever, and nothing that makes long lists of texts. */
const CALLS = new Set([...MACROS, 'contains', 'startsWith', 'endsWith', 'size', 'lowerAscii', 'upperAscii', 'double']);

/** Whole numbers stand for decimals: officers write `value >= 5000`, `lines == 1`. */
const WITH_WHOLE: Readonly<Record<string, (a: number, b: bigint) => unknown>> = {
  'double == int': (a, b) => a === Number(b),
  'double + int': (a, b) => a + Number(b),
  'double - int': (a, b) => a - Number(b),
  'double * int': (a, b) => a * Number(b),
  'double / int': (a, b) => a / Number(b),
  'double % int': (a, b) => a % Number(b),
};

/** Reads CEL conditions (Common Expression Language, cel-spec) over the given facts. */
export function celConditions(kinds: FactKinds): (text: string) => CelCondition {
  const environment = new Environment({ limits: LIMITS });
  for (const { name, type } of kinds) environment.registerVariable(name, CEL_TYPES[type]);
  for (const [signature, apply] of Object.entries(WITH_WHOLE)) environment.registerOperator(signature, apply);
  environment.registerOperator('double in list<int>', (a: number, list: readonly bigint[]) =>
    list.some((one) => Number(one) === a),
  );

  return (text) => {
    if (text.length > MOST_CHARACTERS) return { ok: false, fault: celFault('condition-too-long', text, 0) };
    try {
      const parsed = environment.parse(text);
      const refused = refusedCall(parsed.ast, false);
      if (refused !== null) return { ok: false, fault: celFault(refused.code, text, refused.node.start) };
      const checked = parsed.check();
      if (!checked.valid) return { ok: false, fault: placedFault(checked.error, text) };
      if (checked.type !== 'bool') return { ok: false, fault: celFault('condition-not-yes-or-no', text, 0) };
      return { ok: true, test: (facts) => isTrue(parsed, facts) };
    } catch (error) {
      if (error instanceof ParseError || error instanceof CelTypeError)
        return { ok: false, fault: placedFault(error, text) };
      throw error;
    }
  };
}

function isTrue(condition: (facts: ParcelFacts) => unknown, facts: ParcelFacts): boolean {
  try {
    return condition(facts) === true;
  } catch {
    return false;
  }
}

interface Refused {
  readonly code: 'condition-call' | 'condition-nested';
  readonly node: ASTNode;
}

function refusedCall(node: unknown, isWithin: boolean): Refused | null {
  if (Array.isArray(node)) {
    for (const one of node) {
      const found = refusedCall(one, isWithin);
      if (found !== null) return found;
    }
    return null;
  }
  if (!isNode(node)) return null;
  if (node.op !== 'call' && node.op !== 'rcall') return refusedCall(node.args, isWithin);
  const [name] = node.args;
  if (!CALLS.has(name)) return { code: 'condition-call', node };
  if (!MACROS.has(name)) return refusedCall(node.args.slice(1), isWithin);
  if (isWithin) return { code: 'condition-nested', node };
  // What a macro goes through may itself be filtered: both go through the list once.
  const [, receiver, inner] = node.args;
  return refusedCall(receiver, isWithin) ?? refusedCall(inner, true);
}

function isNode(value: unknown): value is ASTNode {
  return typeof value === 'object' && value !== null && 'op' in value && 'args' in value;
}
