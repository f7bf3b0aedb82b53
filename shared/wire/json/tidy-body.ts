import type { Problem } from '../../faults/refusal.ts';
import { type CebLayout, MOST_LINES } from '../document/ceb-layout.ts';
import { tooManyLines } from '../document/explain-issue.ts';
import type { FieldTable } from '../document/field-table.ts';
import { isCarried } from '../document/forbidden-character.ts';
import { type Given, isObject } from '../document/given.ts';
import { safeName } from '../document/safe-name.ts';

type Body = Record<string, unknown>;

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

/** The fields in the order of the schema, whatever the order given, so that equal bodies are written alike. */
function tidyFields(
  given: Given,
  table: FieldTable,
  pointer: string,
  problems: Problem[],
  besides: readonly string[] = [],
): Body {
  const body: Body = {};
  let left = Object.keys(given).length;
  for (const name of table.order) {
    const value = given[name];
    if (value === undefined) continue;
    left -= 1;
    if (!take(body, name, value)) problems.push(uncarried(name, `${pointer}/${name}`));
  }
  for (const key of besides) if (key in given) left -= 1;
  if (left > 0) takeOthers(body, given, table, pointer, problems, besides);
  return body;
}

/** False when the value holds what no document may. */
function take(body: Body, name: string, value: unknown): boolean {
  const tidy = typeof value === 'string' ? value.trim() : value;
  if (tidy !== '') body[name] = tidy;
  return typeof tidy !== 'string' || isCarried(tidy);
}

function uncarried(name: string, pointer: string): Problem {
  return schema(pointer, `${name} holds a control character`);
}

/** The names that are not the schema's: aliases, and what is not known at all. */
function takeOthers(
  body: Body,
  given: Given,
  { order, places }: FieldTable,
  pointer: string,
  problems: Problem[],
  besides: readonly string[],
): void {
  for (const key of Object.keys(given)) {
    const name = order[places.get(key) ?? -1];
    if (name === key || besides.includes(key)) continue;
    const place = `${pointer}/${safeName(key)}`;
    if (name === undefined) problems.push(schema(place, unknown(key)));
    else if (name in given) problems.push(schema(place, `${name} is given twice: keep one`));
    else if (!take(body, name, given[key])) problems.push(uncarried(name, place));
  }
}

function unknown(name: string): string {
  return `${safeName(name)} is not a field of the schema here: remove it or correct its name`;
}

function schema(pointer: string, detail: string): Problem {
  return { detail, pointer, code: 'schema' };
}
