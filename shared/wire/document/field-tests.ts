import * as z from 'zod';
import { Document, type DocumentType } from '../../model/document/document.ts';
import { CEB_LAYOUTS } from './ceb-layout.ts';
import { type Given, isObject } from './given.ts';

/** One field of the model as a plain test, without the copies and issues that zod makes. */
export interface FieldTest {
  readonly name: string;
  readonly optional: boolean;
  readonly passes: (value: unknown) => boolean;
}

/** What is asked beyond the model. */
export interface Demands {
  /** Of a text that is free but for its length: a pattern or a list of values says all. */
  readonly text: (text: string) => boolean;
  /** Of a goods line, given the tests of its fields. */
  readonly line: (tests: readonly FieldTest[], line: Given) => boolean;
}

/** The tests of a body's fields in the order of the schema, the lines last. */
export function bodyTests(type: DocumentType, demands: Demands): readonly FieldTest[] {
  const shape: Given = Document.options.find((option) => option.shape.type.value === type)?.shape.body.shape ?? {};
  const { fields, lineFields } = CEB_LAYOUTS[type];
  const tests = fields.order.map((name) => fieldTest(name, shape[name], demands));
  const { lines } = shape;
  if (!(lines instanceof z.ZodArray && lines.element instanceof z.ZodObject)) return tests;
  const lineShape: Given = lines.element.shape;
  const lineTests = lineFields.order.map((name) => fieldTest(name, lineShape[name], demands));
  return [...tests, { name: 'lines', optional: false, passes: listTest(lines, lineTests, demands) }];
}

type Passes = FieldTest['passes'];

function fieldTest(name: string, schema: unknown, demands: Demands): FieldTest {
  if (schema instanceof z.ZodOptional) return { name, optional: true, passes: valueTest(schema.unwrap(), demands) };
  return { name, optional: false, passes: valueTest(schema, demands) };
}

/** Anything that is not plainly understood is left to zod. */
function valueTest(schema: unknown, demands: Demands): Passes {
  if (schema instanceof z.ZodString) return stringTest(schema, demands) ?? exactTest(schema, demands);
  if (!(schema instanceof z.ZodEnum || schema instanceof z.ZodLiteral)) return exactTest(schema, demands);
  const values = new Set<unknown>(schema instanceof z.ZodEnum ? schema.options : schema.values);
  return (value) => values.has(value);
}

function exactTest(schema: unknown, { text }: Demands): Passes {
  return (value) =>
    schema instanceof z.ZodType && schema.safeParse(value).success && (typeof value !== 'string' || text(value));
}

function stringTest(schema: z.ZodString, { text }: Demands): Passes | null {
  const checks = schema.def.checks ?? [];
  const [check] = checks;
  const pattern: unknown = check === undefined ? null : Reflect.get(check._zod.def, 'pattern');
  if (checks.length === 1 && pattern instanceof RegExp && !pattern.global)
    return (value) => typeof value === 'string' && pattern.test(value);
  const bounds = boundsOf(checks);
  if (bounds === null) return null;
  const { least, most } = bounds;
  return (value) => typeof value === 'string' && value.length >= least && value.length <= most && text(value);
}

function listTest(schema: z.ZodArray, tests: readonly FieldTest[], demands: Demands): Passes {
  const bounds = boundsOf(schema.def.checks ?? []);
  if (bounds === null) return exactTest(schema, demands);
  const { least, most } = bounds;
  return (value) =>
    Array.isArray(value) &&
    value.length >= least &&
    value.length <= most &&
    value.every((line) => isObject(line) && demands.line(tests, line));
}

interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** Null when anything but a length is checked. */
function boundsOf(checks: readonly { readonly _zod: { readonly def: object } }[]): Bounds | null {
  let [least, most] = [0, Number.POSITIVE_INFINITY];
  for (const { _zod } of checks) {
    const [exactly, minimum, maximum] = ['length', 'minimum', 'maximum'].map((key) => Reflect.get(_zod.def, key));
    const [low, high]: unknown[] = [minimum ?? exactly, maximum ?? exactly];
    if (typeof low !== 'number' && typeof high !== 'number') return null;
    if (typeof low === 'number') least = Math.max(least, low);
    if (typeof high === 'number') most = Math.min(most, high);
  }
  return { least, most };
}
