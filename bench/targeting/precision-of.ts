/** The share of hits among what was inspected; 0 when nothing was. */
export function precisionOf(inspected: readonly boolean[]): number {
  return inspected.length === 0 ? 0 : inspected.filter((isHit) => isHit).length / inspected.length;
}
