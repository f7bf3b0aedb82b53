/** What is wrong with something that people wrote and the schema let pass: where (RFC 6901, into it), what, and how to mend it. */
export interface ContentFault {
  readonly pointer: string;
  /** Stable, kebab-case. */
  readonly code: string;
  readonly message: { readonly zh: string; readonly en: string };
}

export function fault(pointer: string, code: string, zh: string, en: string): ContentFault {
  return { pointer, code, message: { zh, en } };
}
