/**
 * Makes each value once. Quota, links and traces of a parcel name the same people and places, its buyer and payer are mostly one,
 * and a keyed hash or the parts of an address cost more than what is done with them. Lives as long as one delivery, and holds
 * identity numbers and addresses no longer.
 */
export function remembered<T extends string | object>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = make(text);
    known.set(text, made);
    return made;
  };
}
