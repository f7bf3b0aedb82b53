import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Reference } from '../../shared/model/reference.ts';
import type { Claims } from './issuer.ts';
import { loadSampleDay } from './sample/load-sample-day.ts';
import { sampleReference } from './sample/sample-reference.ts';

export interface Loading {
  readonly url: string;
  readonly data: string;
  readonly empty: boolean;
  readonly reference: string | null;
  readonly now: string;
  /** Makes the snapshot of the rights that goods are screened against; on AWS the schedule does. */
  readonly compile: () => Promise<void>;
  readonly token: (claims: Claims) => Promise<string>;
  readonly log: (line: string) => void;
  readonly onProgress?: (step: string, done: number, total: number) => void;
}

const LOADED = 'sample-day-loaded';

/** Publishes the reference data asked for and the rights with them, and, into a new data folder, loads the sample day. */
export async function load(loading: Loading): Promise<void> {
  const { url, data, empty, reference: file, now, compile, token, log, onProgress } = loading;
  const mark = join(data, LOADED);
  const wantsSample = !empty && !existsSync(mark);
  const reference = file === null ? (wantsSample ? sampleReference() : null) : readReference(file);
  if (reference !== null) await publish(url, await token({ role: 'admin', customs: '*' }), reference, log);
  await compile();
  if (!wantsSample || reference === null) return;
  const loaded = await loadSampleDay({
    baseUrl: url,
    token: (org) => token({ role: 'submitter', org }),
    adminToken: () => token({ role: 'admin', customs: '*' }),
    reference: Reference.parse(reference),
    now,
    ...(onProgress ? { onProgress } : {}),
  });
  if (loaded.lack !== null) log(`no sample day: ${loaded.lack}`);
  else
    log(`sample day 示例数据: ${loaded.accepted} documents, ${loaded.assessed} of ${loaded.parcels} parcels assessed`);
  writeFileSync(mark, now);
}

export function readReference(file: string): unknown {
  const bytes = readFileSync(file);
  return JSON.parse((file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'));
}

async function publish(url: string, token: string, reference: unknown, log: (line: string) => void): Promise<void> {
  const answer = await fetch(`${url}/v1/reference`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(reference),
  });
  const reply: unknown = await answer.json();
  if (answer.status !== 200) throw new Error(`the reference data were refused: ${JSON.stringify(reply)}`);
  if (typeof reply === 'object' && reply !== null && 'warnings' in reply && Array.isArray(reply.warnings)) {
    for (const warning of reply.warnings) log(`reference: ${warning}`);
  }
}
