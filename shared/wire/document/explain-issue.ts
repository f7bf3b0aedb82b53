import * as z from 'zod';
import type { Problem } from '../../faults/refusal.ts';
import { Document, type DocumentType } from '../../model/document/document.ts';
import { MOST_LINES } from './ceb-layout.ts';

/** Says what is wrong with the value at a path and how to mend it; never repeats the value, which may name a person. */
export function explainIssue(
  type: DocumentType,
  path: readonly PropertyKey[],
  body: Readonly<Record<string, unknown>>,
): Omit<Problem, 'pointer'> {
  const name = String(path.at(-1) ?? 'body');
  const value = valueAt(body, path);
  if (path.length === 1 && name === 'lines')
    return { code: 'no-lines', detail: `the document has no goods lines: give 1 to ${MOST_LINES}` };
  const wanted = expectation(fieldAt(type, path));
  return { code: 'schema', detail: `${name} ${fault(value, wanted)}` };
}

/** Readers take the first lines only, so that the model never sees more than it allows. */
export function tooManyLines(count: number, pointer: string): Problem[] {
  if (count <= MOST_LINES) return [];
  const detail = `${count} goods lines: a document has at most ${MOST_LINES}`;
  return [{ detail, pointer, code: 'too-many-documents' }];
}

function fault(value: unknown, { text, counted }: Expectation): string {
  if (value === undefined) return `is missing: add it (${text})`;
  if (typeof value !== 'string') return `is not a string: write it as a JSON string (${text})`;
  if (counted) return `has ${characters(value.length)}: write ${text}`;
  return `has a wrong form: write ${text}`;
}

interface Expectation {
  readonly text: string;
  /** Only the number of characters can be wrong. */
  readonly counted: boolean;
}

function expectation(schema: unknown): Expectation {
  if (schema instanceof z.ZodOptional) return expectation(schema.unwrap());
  if (schema instanceof z.ZodEnum) return { text: `one of ${schema.options.join(', ')}`, counted: false };
  if (schema instanceof z.ZodLiteral) return { text: [...schema.values].join(', '), counted: false };
  if (!(schema instanceof z.ZodString)) return { text: 'see the CEB schema', counted: false };
  const { minLength, maxLength } = schema;
  if (maxLength === null) return { text: formOf(schema), counted: false };
  if (minLength === maxLength) return { text: `exactly ${characters(maxLength)}`, counted: true };
  return { text: `${minLength ?? 0} to ${characters(maxLength)}`, counted: true };
}

function characters(count: number): string {
  return count === 1 ? '1 character' : `${count} characters`;
}

/** The message of the field's own pattern (shared/model/field.ts), as a noun. */
function formOf(schema: z.ZodString): string {
  const message = schema.safeParse('?').error?.issues[0]?.message ?? '';
  return message.replace(/^expected /, '');
}

function fieldAt(type: DocumentType, path: readonly PropertyKey[]): unknown {
  let schema: unknown = Document.options.find((option) => option.shape.type.value === type)?.shape.body;
  for (const step of path) {
    if (schema instanceof z.ZodArray) schema = schema.element;
    else if (schema instanceof z.ZodObject && typeof step === 'string') schema = schema.shape[step];
  }
  return schema;
}

function valueAt(body: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
    body,
  );
}
