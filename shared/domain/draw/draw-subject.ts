/**
 * What is drawn for: nothing in it is chosen by the trader but the stratum, whose rates are known. The entry number is assigned by
 * customs, so that no order number can be tried until the draw misses (rules.md §8.5).
 */
export function drawSubject(stratum: string, entryNo: string): string {
  return `random|${stratum}|${entryNo}`;
}
