/** The fields of a head or a line in the order of the schema, and the place of every name that is accepted for them. */
export interface FieldTable {
  readonly order: readonly string[];
  readonly places: ReadonlyMap<string, number>;
}

/** `words`: the schema's names in order; `aliases`: accepted spelling → name. */
export function fieldTable(words: string, aliases: Readonly<Record<string, string>> = {}): FieldTable {
  const order = words.split(/\s+/).filter((word) => word !== '');
  const places = new Map(order.map((name, place) => [name, place]));
  for (const [alias, name] of Object.entries(aliases)) places.set(alias, order.indexOf(name));
  return { order, places };
}
