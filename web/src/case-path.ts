/** Where the console shows a case. */
export function casePath(id: string): string {
  return `/cases/${encodeURIComponent(id)}`;
}
