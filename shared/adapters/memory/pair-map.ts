/** A map by two texts, such as a firm's code and its number: looking up writes no text of both. */
export class PairMap<Value> {
  readonly #rooms = new Map<string, Map<string, Value>>();

  get(room: string, name: string): Value | undefined {
    return this.#rooms.get(room)?.get(name);
  }

  set(room: string, name: string, value: Value): void {
    const known = this.#rooms.get(room);
    if (known === undefined) this.#rooms.set(room, new Map([[name, value]]));
    else known.set(name, value);
  }
}
