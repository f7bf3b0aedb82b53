/** The least value under or at which so great a share of all lies (nearest rank); null of none. @param ascending */
export function quantile(ascending: readonly number[], share: number): number | null {
  return ascending[Math.max(0, Math.ceil(share * ascending.length) - 1)] ?? null;
}
