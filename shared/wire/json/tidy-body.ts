import type { Problem } from '../../faults/refusal.ts';
import { type CebLayout, MOST_LINES } from '../document/ceb-layout.ts';
import { tooManyLines } from '../document/explain-issue.ts';
import type { FieldTable } from '../document/field-table.ts';
import { safeName } from '../document/safe-name.ts';

type Body = Record<string, unknown>;
type Given = Readonly<Body>;

/** The body under the schema's names, trimmed, empty strings left out; what cannot be taken becomes a problem under `pointer`. */
export function tidyBody(given: Given, layout: CebLayout, pointer: string, problems: Problem[]): Body {
  const body = tidyFields(given, layout.fields, pointer, problems, layout.list === null ? [] : ['lines']);
  const { lines } = given;
  if (layout.list === null || !Array.isArray(lines)) return body;
  problems.push(...tooManyLines(lines.length, `${pointer}/lines`));
  body.lines = lines.slice(0, MOST_LINES).map((line: unknown, i) => {
    const place = `${pointer}/lines/${i}`;
    if (isObject(line)) return tidyFields(line, layout.lineFields, place, problems);
    problems.push(schema(place, 'the line is not an object: give its fields by name'));
    return {};
  });
  return body;
}

export function isObject(value: unknown): value is Given {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function tidyFields(
  given: Given,
  { order, places }: FieldTable,
  pointer: string,
  problems: Problem[],
  besides: readonly string[] = [],
): Body {
  const body: Body = {};
  for (const key of Object.keys(given)) {
    const value = given[key];
    const name = order[places.get(key) ?? -1];
    if (name === undefined) {
      if (!besides.includes(key)) problems.push(schema(`${pointer}/${safeName(key)}`, unknown(key)));
    } else if (typeof value !== 'string') body[name] = value;
    else {
      const text = value.trim();
      if (FORBIDDEN.test(text)) problems.push(schema(`${pointer}/${key}`, `${name} holds a control character`));
      if (key !== name && name in given) problems.push(schema(`${pointer}/${key}`, `${name} is given twice: keep one`));
      if (text !== '') body[name] = text;
    }
  }
  return body;
}

/** What no XML could carry either: control characters and halves of a surrogate pair. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are refused
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u;

function unknown(name: string): string {
  return `${safeName(name)} is not a field of the schema here: remove it or correct its name`;
}

function schema(pointer: string, detail: string): Problem {
  return { detail, pointer, code: 'schema' };
}
