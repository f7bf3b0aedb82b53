import { type Found, type Json, type Synthesised, valuesOf } from './synthesised.ts';

/* How the tests of the template read it. */

export const titleOf = (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
export const list = (value: Json | undefined): readonly Json[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];
export const says = (value: Json | undefined, text: string) => JSON.stringify(value ?? null).includes(text);
export const seconds = (found: Found, name: string) => Number(found.properties[name]);
export const idOfFunction = (mapping: Found) => String(valuesOf(mapping.properties.FunctionName ?? null, 'Ref')[0]);

/** Statements that allow something, of every policy of functions, queues, topics, buckets and keys. */
export function allowed(
  template: Synthesised,
  types: readonly string[],
): { action: string; resources: readonly Json[]; id: string }[] {
  return types.flatMap((type) =>
    template.of(type).flatMap(({ id, properties }) =>
      valuesOf(properties, 'Statement')
        .flatMap(list)
        .filter((statement) => valuesOf(statement, 'Effect').includes('Allow'))
        .flatMap((statement) =>
          valuesOf(statement, 'Action')
            .flatMap(list)
            .map((action) => ({
              id,
              action: String(action),
              resources: valuesOf(statement, 'Resource').flatMap(list),
            })),
        ),
    ),
  );
}
