import * as z from 'zod';
import type { Right } from '../../../shared/model/right.ts';
import { readText } from './read-text.ts';

const KINDS = { tm: 'TRADEMARK', gi: 'GI_CERT_MARK', tcb: 'TRADEMARK' } as const;

/** A line of a file of rights: trademarks (`tm`), geographical indications (`gi`) and time-honoured brands (`tcb`). */
const Line = z.looseObject({
  id: z.string(),
  kind: z.enum(['tm', 'gi', 'tcb']).default('tm'),
  name: z.string(),
  aliases: z.array(z.string()).default([]),
  nice: z.array(z.number()).default([]),
  hs4: z.array(z.string()).default([]),
});

/** The rights of a file, a JSON line each. Throws an `Error` that names the line. */
export function readRights(path: string): readonly Right[] {
  return linesOf(path).map(({ text, line }) => {
    const read = Line.safeParse(parsed(text));
    if (!read.success) throw new Error(`${path}:${line} is no right: ${whatIsWrong(read.error)}`);
    return rightOf(read.data);
  });
}

/** A right for each mark that only fills the index: `filler-<line>`, lines counted from 1. */
export function readFillers(path: string): readonly Right[] {
  return linesOf(path).map(({ text, line }) => ({ recordNo: `filler-${line}`, holder: text, marks: [text] }));
}

export function linesOf(path: string): readonly { readonly text: string; readonly line: number }[] {
  const lines = readText(path).split('\n');
  return lines.map((text, at) => ({ text: text.trim(), line: at + 1 })).filter(({ text }) => text !== '');
}

/** The value of a JSON text; undefined when it is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function whatIsWrong({ issues }: z.ZodError): string {
  return issues.map(({ path, message }) => `/${path.join('/')} ${message}`).join('; ');
}

function rightOf({ id, kind, name, aliases, nice, hs4 }: z.infer<typeof Line>): Right {
  return {
    recordNo: id,
    holder: name,
    marks: [...new Set([name, ...aliases])],
    type: KINDS[kind],
    ...(kind === 'tcb' ? { timeHonoured: true } : {}),
    niceClasses: nice,
    hsScope: hs4,
  };
}
