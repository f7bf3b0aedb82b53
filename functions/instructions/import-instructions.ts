import { importedInstructions } from '../../shared/domain/instructions/imported-instructions.ts';
import { mayWrite } from '../../shared/domain/instructions/may-write.ts';
import { changed, drafted, isRefused } from '../../shared/domain/instructions/transition.ts';
import { Refusal } from '../../shared/faults/refusal.ts';
import type { InstructionFile } from '../../shared/model/instruction-file.ts';
import type { ImportedInstruction } from '../../shared/model/instruction-import.ts';
import type { ImportFault, ReadImport } from '../../shared/model/read-import.ts';
import type { Call } from '../../shared/wire/http/call.ts';
import type { InstructionImportReply } from '../../shared/wire/http/schemas/instructions.ts';
import { readInstructionsCsv } from '../../shared/wire/instruction/instructions-csv.ts';
import { digestOf, faultsOf } from './conditions.ts';
import type { World } from './world.ts';
import { nextIds } from './write-instruction.ts';

/**
 * Without `apply` says what an import would do; with it does that, all or nothing, as drafts. The digest names the content and the
 * versions and numbers that it was compared with, so that what is applied is what was seen, and applying it again ends the same.
 * Throws Refusal `invalid-request` with the faults of every line, `conflict` when something changed since the preview.
 */
export async function importInstructions(
  world: World,
  { body, query: { apply, reason }, caller }: Call<'postInstructionsImport'>,
): Promise<InstructionImportReply> {
  const read = readInstructionsCsv(body.bytes);
  const content = digestOf([read.rows, read.faults]);
  if (apply !== undefined && !apply.startsWith(content))
    throw conflict('other-file', '文件与预览不同，请重新预览 The file is not that of the preview: preview it again.');
  if (apply !== undefined && (await world.instructions.isSaved(apply))) return applied(apply, read);

  const now = world.clock.now();
  const ids = await idsOf(world, read, now);
  const present = await presentOf(world, ids);
  const plan = importedInstructions(read.rows, ids, present, {
    mayWrite: (text) => mayWrite(caller, text),
    faultsOf: (text) => faultsOf(text, now),
  });
  const faults = [...read.faults, ...plan.faults].toSorted((a, b) => a.line - b.line);
  const seen = ids.map((id) => [id, present.get(id)?.newest.version ?? 0]);
  const digest = `${content}-${digestOf([seen, caller.customs])}`;
  const { added, unchanged } = plan;
  if (apply === undefined)
    return {
      status: 'preview',
      digest: faults.length > 0 ? null : digest,
      added: [...added],
      changed: plan.changed.map((one) => ({ ...one, fields: [...one.fields] })),
      unchanged: [...unchanged],
      faults,
    };

  if (faults.length > 0)
    throw new Refusal('invalid-request', `${faults.length} 处有误 faults in the import.`, faults.map(problemOf));
  if (apply !== digest) throw stale();
  if (reason === undefined) throw noReason();
  const change = { by: caller.name, at: now, reason };
  const next = plan.next.flatMap((text): InstructionFile[] => {
    const file = present.get(text.id);
    const step = file === undefined ? drafted(text, change) : changed(file, text, change);
    return isRefused(step) ? [] : [step];
  });
  if ((await world.instructions.saveTogether(digest, next, now)) === 'stale') throw stale();
  return applied(digest, read);
}

/** The id of each row: its own, or the next number of its district for one that is new. */
async function idsOf(world: World, { rows }: ReadImport<ImportedInstruction>, now: string): Promise<string[]> {
  const fresh = rows.filter(({ text }) => text.id === '');
  const numbers = new Map<string, string[]>();
  for (const [district, own] of Map.groupBy(fresh, ({ text }) => text.customsCode))
    numbers.set(district, /^\d{4}$/.test(district) ? await nextIds(world, district, now, own.length) : []);
  return rows.map(({ text }) => text.id || (numbers.get(text.customsCode)?.shift() ?? ''));
}

async function presentOf({ instructions }: World, ids: readonly string[]): Promise<Map<string, InstructionFile>> {
  const files = await Promise.all(ids.map((id) => (id === '' ? null : instructions.find(id))));
  return new Map(files.flatMap((file) => (file === null ? [] : [[file.newest.text.id, file] as const])));
}

function applied(digest: string, { rows }: ReadImport<ImportedInstruction>): InstructionImportReply {
  return { status: 'applied', digest, instructions: rows.length };
}

/** RFC 6901 counts elements; people count lines. */
function problemOf({ line, pointer, detail, code }: ImportFault) {
  return { pointer, code, detail: `第 ${line} 行 Line ${line}: ${detail}` };
}

function noReason(): Refusal {
  const detail = '请填写理由 Give the reason.';
  return new Refusal('invalid-request', detail, [{ detail, pointer: '/query/reason', code: 'no-reason' }]);
}

function stale(): Refusal {
  return conflict(
    'preview-stale',
    '预览后指令已变化，请重新预览 Instructions changed after the preview: preview again.',
  );
}

function conflict(code: string, detail: string): Refusal {
  return new Refusal('conflict', detail, [{ detail, pointer: '/query/apply', code }]);
}
