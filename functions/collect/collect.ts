import { hash } from 'node:crypto';
import { acceptable } from '../../shared/domain/intake/acceptable.ts';
import { Refusal } from '../../shared/faults/refusal.ts';
import type { Document } from '../../shared/model/document/document.ts';
import { log } from '../../shared/wire/log/log-line.ts';
import { arrivedOf } from '../../shared/wire/submission/arrived-of.ts';
import { readSubmission } from '../../shared/wire/submission/read-submission.ts';
import type { Page } from './page.ts';
import { pagesOfLines } from './pages-of-lines.ts';
import { pagesOfXml } from './pages-of-xml.ts';
import { unzipped } from './unzipped.ts';
import type { World } from './world.ts';

const ID_LENGTH = 26;
const MOST_TOLD = 100;

/** What one dropped file came to so far. */
interface Tally {
  readonly drop: string;
  readonly org: string;
  pages: number;
  documents: number;
  skipped: number;
}

/** Takes in dropped files `<org>/<name>`: `.xml`, `.ndjson` or `.jsonl`, each also `.gz`, of any size. */
export async function collect(world: World, keys: readonly string[]): Promise<void> {
  for (const key of keys) await collectFile(world, key);
}

/**
 * Page by page: kept, then announced. What cannot be read is told by its number and passed over.
 * Ids of pages come from their place and content, so that a delivery that comes again repeats the same submissions.
 */
async function collectFile(world: World, key: string): Promise<void> {
  const org = key.split('/')[0] ?? '';
  const tally: Tally = { drop: hash('sha256', key, 'hex').slice(0, 12), org, pages: 0, documents: 0, skipped: 0 };
  try {
    for await (const page of await pagesOf(world, key, org, (number) => skip(tally, number, 'too-large'))) {
      await take(world, key, tally, page);
      tally.pages += 1;
    }
    log('drop-read', { ...tally });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { kind, problems } = error;
    log('drop-refused', { ...tally, kind, code: problems[0]?.code ?? '' });
  }
}

async function pagesOf(
  { drops }: World,
  key: string,
  org: string,
  passOver: (number: number) => void,
): Promise<AsyncIterable<Page>> {
  const [, form, gz] = /^[^/]+\/.+\.(xml|ndjson|jsonl)(\.gz)?$/i.exec(key) ?? [];
  if (form === undefined)
    throw new Refusal('unsupported-media-type', 'Drop files as <org>/<name>.xml, .ndjson or .jsonl.');
  const stored = await drops.open(key);
  const bytes = gz === undefined ? stored : unzipped(stored);
  return form.toLowerCase() === 'xml' ? pagesOfXml(bytes, org) : pagesOfLines(bytes, passOver);
}

async function take(world: World, key: string, tally: Tally, { contentType, bytes, numbers }: Page): Promise<void> {
  const documents = readPage(tally, { contentType, bytes, numbers });
  if (documents.length === 0) return;
  const sha256 = hash('sha256', bytes, 'hex');
  const submissionId = hash('sha256', `${key}\n${tally.pages}\n${sha256}`, 'hex').slice(0, ID_LENGTH).toUpperCase();
  const submission = { submissionId, org: tally.org, contentType, receivedAt: world.clock.now(), sha256 };
  await world.submissions.keep(submission, bytes);
  for (const code of districtsOf(documents)) await world.districts.note(code);
  await world.outbox.documents(documents.map((document) => arrivedOf(submission, document)));
  tally.documents += documents.length;
}

/** A page that cannot be read as a whole is passed over like a line. */
function readPage(tally: Tally, { contentType, bytes, numbers }: Page): Document[] {
  const numberOf = (index: number) => numbers[index] ?? numbers[0] ?? 0;
  try {
    const { accepted, refused } = acceptable(readSubmission({ contentType }, bytes), tally.org);
    for (const { candidate, reason } of refused) {
      skip(tally, numberOf(candidate.index), reason === 'faulty' ? (candidate.problems[0]?.code ?? reason) : reason);
    }
    return accepted.map(({ document }) => document);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    skip(tally, numberOf(0), error.problems[0]?.code ?? error.kind);
    return [];
  }
}

function skip(tally: Tally, number: number, code: string): void {
  tally.skipped += 1;
  if (tally.skipped <= MOST_TOLD) log('drop-document-skipped', { drop: tally.drop, org: tally.org, number, code });
}

function districtsOf(documents: readonly Document[]): Set<string> {
  return new Set(documents.flatMap(({ type, body }) => (type === 'declaration' ? [body.customsCode] : [])));
}
