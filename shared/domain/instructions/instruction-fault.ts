import type { Bilingual } from '../../model/finding.ts';

/** What is wrong with the text of an instruction: where (RFC 6901, into the text), what and how to mend it. */
export interface InstructionFault {
  readonly pointer: string;
  /** Stable, kebab-case. */
  readonly code: string;
  readonly message: Bilingual;
}

export function fault(pointer: string, code: string, zh: string, en: string): InstructionFault {
  return { pointer, code, message: { zh, en } };
}
