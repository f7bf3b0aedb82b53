import * as z from 'zod';

export const SUCCESS = '10000';

/** Codes are numbers with some platforms. */
const Reply = z.object({ code: z.union([z.string(), z.number()]).transform((code) => String(code).slice(0, 10)) });

/** A platform's immediate answer (step 2): its code, `10000` when it will upload. Null when the text is no such answer. */
export function readOpenReply(text: string): { readonly code: string } | null {
  try {
    const read = Reply.safeParse(JSON.parse(text));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
