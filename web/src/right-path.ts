/** Where the console shows a recorded right. */
export function rightPath(recordNo: string): string {
  return `/rights/${encodeURIComponent(recordNo)}`;
}
