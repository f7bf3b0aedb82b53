/** Lines are numbered 1, 2, 3 … without gap or repetition, in whatever order they stand (M4). */
export function isNumbered(lines: readonly { readonly gnum: string }[]): boolean {
  if (lines.every(({ gnum }, at) => gnum === String(at + 1))) return true;
  const numbers = new Set(lines.map(({ gnum }) => Number(gnum)));
  return numbers.size === lines.length && lines.every((_, at) => numbers.has(at + 1));
}
