/** Where the console shows an instruction. */
export function instructionPath(id: string): string {
  return `/instructions/${encodeURIComponent(id)}`;
}
