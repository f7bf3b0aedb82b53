import type { Instruction } from '../../model/instruction.ts';
import type { InstructionFile } from '../../model/instruction-file.ts';
import { squeezeText, unsqueezeText } from '../../wire/table/squeeze.ts';
import { bytesOf, type Item, itemKey } from './attributes.ts';

/*
 * Items of the instructions, in the Reference table. The scope is in the key.
 *   INSTRUCTIONS#<district>, <id>          the newest version and the one in force, `rev`; of a set that is not decided also `set` and what was `seen` till then
 *   INSTRUCTION#<id>, v<number>            a version that was followed by another
 *   INSTRUCTION-DISTRICTS, <district>      districts, so that all can be gone through
 *   INSTRUCTION-SET#<id>, state            a set of versions that become visible together (version-sets.ts)
 */

const VERSION_DIGITS = 8;
const DISTRICT_DIGITS = 4;

export const DISTRICTS = 'INSTRUCTION-DISTRICTS';

export function filesOf(district: string): string {
  return `INSTRUCTIONS#${district}`;
}

/** An id begins with its district. */
export function fileKey(id: string): Item {
  return itemKey(filesOf(id.slice(0, DISTRICT_DIGITS)), id);
}

export function pastOf(id: string): string {
  return `INSTRUCTION#${id}`;
}

export function pastItem(past: Instruction): Item {
  const sk = `v${String(past.version).padStart(VERSION_DIGITS, '0')}`;
  return { ...itemKey(pastOf(past.text.id), sk), body: { B: packed(past) } };
}

export function packed(value: InstructionFile | Instruction): Uint8Array {
  return squeezeText(JSON.stringify(value));
}

/** What an attribute holds; null where there is none. */
export function fileIn(item: Item | undefined, name: 'body' | 'seen'): InstructionFile | null {
  if (item?.[name] === undefined) return null;
  const stored: InstructionFile = JSON.parse(unsqueezeText(bytesOf(item, name)));
  return stored;
}

export function pastIn(item: Item): Instruction {
  const stored: Instruction = JSON.parse(unsqueezeText(bytesOf(item, 'body')));
  return stored;
}
