import { memoryCursors } from '../../shared/adapters/memory/memory-cursors.ts';
import { memoryDistricts } from '../../shared/adapters/memory/memory-districts.ts';
import { memoryDossiers } from '../../shared/adapters/memory/memory-dossiers.ts';
import { memoryIpCases } from '../../shared/adapters/memory/memory-ip-cases.ts';
import { memoryOutbox } from '../../shared/adapters/memory/memory-outbox.ts';
import { memoryReferences } from '../../shared/adapters/memory/memory-references.ts';
import { memoryReplies } from '../../shared/adapters/memory/memory-replies.ts';
import { memoryRights } from '../../shared/adapters/memory/memory-rights.ts';
import { emptyDossier, merge } from '../../shared/domain/dossier/merge.ts';
import type { Decision, Dossier } from '../../shared/model/dossier.ts';
import type { Finding } from '../../shared/model/finding.ts';
import type { IpCase } from '../../shared/model/ip-case.ts';
import { parcelId } from '../../shared/model/parcel-key.ts';
import type { Verdict } from '../../shared/model/verdict.ts';
import { caseId } from '../../shared/notation/case-id.ts';
import { arrived, fourDocuments } from './arrived.ts';
import { quietPolicy } from './assess-world.ts';
import { hit, OPENED_AT, RECORD_NO, recordedRight } from './ip-case.ts';
import { PARCEL } from './parcel.ts';

export const TASK = { parcel: parcelId(PARCEL), recordNo: RECORD_NO };
export const CASE_ID = caseId(TASK.parcel, TASK.recordNo);

const selection = { stratum: '-', probability: 0, draw: '0.5', selected: false, reason: null };
const versions = { rules: '1', rights: '1', policy: '1', model: '1' };

export type ProtectWorld = Awaited<ReturnType<typeof protectWorld>>;

/** What `protect`, `deadlines` and `cases` live in, and one parcel with a hit. `at` moves the clock. */
export async function protectWorld(...findings: Finding[]) {
  let now = OPENED_AT;
  const clock = { now: () => now };
  const references = memoryReferences();
  await references.publish({ ipRights: [recordedRight()] }, quietPolicy);
  const ports = {
    dossiers: memoryDossiers(),
    cases: memoryIpCases(),
    rights: memoryRights(),
    districts: memoryDistricts(),
    cursors: memoryCursors(),
    outbox: memoryOutbox(),
    references,
    clock,
  };
  const { dossier } = merge(
    emptyDossier(PARCEL),
    fourDocuments().map((document) => arrived(document)),
    quietPolicy,
  );
  await write(dossier, findings.length === 0 ? [hit()] : findings);

  return {
    ...ports,
    ports,
    replies: memoryReplies(clock),

    at(instant: string) {
      now = instant;
    },

    /** The assessment gives another verdict. */
    async judged(...anew: Finding[]): Promise<void> {
      await write(await stored(), anew);
    },

    /** The desk decides. */
    async decided(action: Decision['action']): Promise<void> {
      const former = await stored();
      const decision = { id: 'D', action, reason: '', note: '', by: '关员甲', at: now };
      await ports.dossiers.save({ ...former, rev: former.rev + 1, decisions: [decision] }, null);
    },

    async present(): Promise<IpCase> {
      const found = await ports.cases.find(CASE_ID);
      if (found === null) throw new Error('there is no case');
      return found;
    },
  };

  async function write(former: Dossier, findings: readonly Finding[]): Promise<void> {
    const lane = findings.some(({ severity }) => severity !== 'benign') ? 'red' : 'green';
    const verdict: Verdict = { lane, score: 0, findings: [...findings], selection, versions };
    await ports.dossiers.save({ ...former, rev: former.rev + 1, verdict, verdictAt: now }, null);
  }

  async function stored(): Promise<Dossier> {
    const found = (await ports.dossiers.load([TASK.parcel], 'strong')).get(TASK.parcel);
    if (found === undefined) throw new Error('there is no parcel');
    return found;
  }
}
