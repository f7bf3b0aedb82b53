let count = 0;
const RUN = Math.random().toString(36).slice(2, 8);

/** A name that no other test uses, also where a server is shared. Sorts in the order of asking. */
export function unique(kind: string): string {
  count += 1;
  return `${kind}${RUN}${String(count).padStart(4, '0')}`;
}
