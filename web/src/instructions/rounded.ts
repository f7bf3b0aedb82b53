/** A number of things a day with one digit at most: `12`, `0.4`. */
export function rounded(value: number): string {
  return String(Number(value.toFixed(1)));
}
