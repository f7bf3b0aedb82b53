import { hash } from 'node:crypto';
import { importPreview } from '../../shared/domain/rights/import-preview.ts';
import { Refusal } from '../../shared/faults/refusal.ts';
import type { ImportFault, ReadImport } from '../../shared/model/read-import.ts';
import type { ImportedRight } from '../../shared/model/right-import.ts';
import type { Call } from '../../shared/wire/http/call.ts';
import type { ImportReply } from '../../shared/wire/http/schemas/rights.ts';
import { readRights } from '../../shared/wire/rights/read-rights.ts';
import type { World } from './world.ts';

const DIGITS = 32;

/**
 * Without `apply` says what an import would do; with it does that, all or nothing. The digest names the content and the versions that
 * it was compared with, so that what is applied is what was seen, and applying it again ends the same. Throws Refusal
 * `invalid-request` with the faults of every line, `conflict` when the rights or the file are no longer those of the preview.
 */
export async function importRights(
  world: World,
  { body, query, caller }: Call<'postRightsImport'>,
): Promise<ImportReply> {
  const read = readRights(body.bytes, body.contentType);
  const content = digestOf([read.rows.map(({ right }) => right), read.faults]);
  const { apply } = query;
  if (apply !== undefined && !apply.startsWith(content))
    throw conflict('other-file', '文件与预览不同，请重新预览 The file is not that of the preview: preview it again.');
  if (apply !== undefined && (await world.rights.isSaved(apply))) return applied(apply, read);

  const present = await world.rights.findAll(read.rows.map(({ right }) => right.recordNo));
  const { next, ...preview } = importPreview(read.rows, present, caller);
  const faults = [...read.faults, ...preview.faults].toSorted((a, b) => a.line - b.line);
  const seen = read.rows.map(({ right }) => [right.recordNo, present.get(right.recordNo)?.version ?? 0]);
  const digest = `${content}-${digestOf([seen, caller.role === 'right-holder' ? caller.org : null])}`;
  if (apply === undefined) return previewReply(preview, faults, digest);

  if (faults.length > 0)
    throw new Refusal('invalid-request', `${faults.length} 处有误 faults in the import.`, faults.map(problemOf));
  if (apply !== digest) throw stale();
  const now = world.clock.now();
  const versions = next.map((one) => ({ ...one, at: now, by: caller.name }));
  if ((await world.rights.saveTogether(digest, versions, now)) === 'stale') throw stale();
  return applied(digest, read);
}

type Preview = Omit<ReturnType<typeof importPreview>, 'next'>;

function previewReply(
  { added, changed, unchanged }: Preview,
  faults: readonly ImportFault[],
  digest: string,
): ImportReply {
  return {
    status: 'preview',
    digest: faults.length > 0 ? null : digest,
    added: [...added],
    changed: changed.map((one) => ({ ...one, fields: [...one.fields] })),
    unchanged: [...unchanged],
    faults: [...faults],
  };
}

function applied(digest: string, { rows }: ReadImport<ImportedRight>): ImportReply {
  return { status: 'applied', digest, rights: rows.length };
}

/** RFC 6901 counts elements; people count lines. */
function problemOf({ line, pointer, detail, code }: ImportFault) {
  return { pointer, code, detail: `第 ${line} 行 Line ${line}: ${detail}` };
}

function digestOf(value: unknown): string {
  return hash('sha256', JSON.stringify(value), 'hex').slice(0, DIGITS);
}

function stale(): Refusal {
  return conflict('preview-stale', '预览后备案已变化，请重新预览 Rights changed after the preview: preview again.');
}

function conflict(code: string, detail: string): Refusal {
  return new Refusal('conflict', detail, [{ detail, pointer: '/query/apply', code }]);
}
