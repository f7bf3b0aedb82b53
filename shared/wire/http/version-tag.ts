/* Entity tags of what carries a version number (RFC 9110 §8.8.3). */

interface Versioned {
  readonly version: number | string;
}

export function versionTag({ version }: Versioned): string {
  return `"${version}"`;
}

/** Whether `If-Match` (RFC 9110 §13.1.1: a list of tags, or `*`) names what is there. Without one the caller takes it as it is. */
export function isVersionMatch(ifMatch: string | null, present: Versioned): boolean {
  if (ifMatch === null) return true;
  const tags = ifMatch.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes('*') || tags.includes(versionTag(present));
}
