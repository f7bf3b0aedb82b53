import { hash } from 'node:crypto';
import { type Accepted, acceptable } from '../../shared/domain/intake/acceptable.ts';
import { defaultPolicy } from '../../shared/domain/reference/default-policy.ts';
import { Refusal } from '../../shared/faults/refusal.ts';
import type { Arrived } from '../../shared/model/submission.ts';
import type { ReadDocument } from '../../shared/wire/document/read-document.ts';
import type { Call, UseCases } from '../../shared/wire/http/call.ts';
import type { SubmissionReply } from '../../shared/wire/http/schemas/submission.ts';
import { arrivedOf } from '../../shared/wire/submission/arrived-of.ts';
import { readSubmission } from '../../shared/wire/submission/read-submission.ts';
import { arithmeticProblems } from './arithmetic-problems.ts';
import { type Recent, recent } from './recent.ts';
import { nameOf, receptionsOf } from './receptions.ts';
import { lateProblem, senderProblem } from './refused.ts';
import { takeRawPayment } from './take-raw-payment.ts';
import type { World } from './world.ts';

/** Documents that one process remembers to have accepted. */
const MOST_REMEMBERED = 20_000;

type Told = SubmissionReply['documents'][number];

export function submit(world: World): UseCases<'submit'> {
  const lately = recent(MOST_REMEMBERED);
  return {
    postDocuments: async ({ body, caller }) => ({ body: await receive(world, lately, body, caller.org ?? '') }),

    postRawPayment: async ({ body, caller }) => ({ body: await takeRawPayment(world, body.bytes, caller.org ?? '') }),

    postPrechecks: async ({ body, caller }) => {
      const policy = (await world.references.current()).policy ?? defaultPolicy;
      const read = readSubmission(body, body.bytes);
      const { accepted } = acceptable(read, caller.org ?? '');
      const fine = new Map(accepted.map(({ candidate, document }) => [candidate, document]));
      const documents = read.map((one) => {
        const document = fine.get(one);
        if (document === undefined) return rejected(one, body.contentType);
        const problems = arithmeticProblems(document, policy, pointerOf(one, body.contentType));
        return { ...named(one), status: 'accepted' as const, problems };
      });
      return { body: { documents } };
    },
  };
}

/**
 * Keeps the bytes, then announces what was accepted, then answers: a crash in between is mended by the sweep.
 * When nothing was accepted nothing is stored.
 */
async function receive(
  world: World,
  lately: Recent,
  { bytes, contentType }: Call<'postDocuments'>['body'],
  org: string,
): Promise<SubmissionReply> {
  const read = readSubmission({ contentType }, bytes);
  const receivedAt = world.clock.now();
  const submission = { submissionId: world.newId(receivedAt), org, contentType, receivedAt };
  const { accepted } = acceptable(read, org);
  const arrived = accepted.map(({ document }) => arrivedOf(submission, document));
  const told = await answersTo(world, lately, read, accepted, arrived, contentType);
  if (told.every(({ status }) => status === 'rejected')) throw allRejected(told);

  const fresh = arrived.filter((_, at) => told[accepted[at]?.candidate.index ?? -1]?.status === 'accepted');
  if (fresh.length > 0) {
    await world.submissions.keep({ ...submission, sha256: hash('sha256', bytes, 'hex') }, bytes);
    await noteDistricts(world, fresh);
    await world.outbox.documents(fresh);
    for (const { document, digest } of fresh) lately.note(nameOf(document), { appTime: document.body.appTime, digest });
  }
  return { submissionId: submission.submissionId, documents: [...told] };
}

async function answersTo(
  world: World,
  lately: Recent,
  read: readonly ReadDocument[],
  accepted: readonly Accepted<ReadDocument>[],
  arrived: readonly Arrived[],
  contentType: string,
): Promise<readonly Told[]> {
  const policy = (await world.references.current()).policy ?? defaultPolicy;
  const receptions = await receptionsOf(world, lately, policy, arrived);
  const byDocument = new Map(accepted.map(({ candidate }, at) => [candidate, receptions[at]]));
  return read.map((one) => {
    const reception = byDocument.get(one);
    if (reception === undefined) return rejected(one, contentType);
    if (reception === 'new') return { ...named(one), status: 'accepted', problems: [] };
    if (reception === 'duplicate') return { ...named(one), status: 'duplicate', problems: [] };
    return { ...named(one), status: 'rejected', problems: [lateProblem(one, reception, pointerOf(one, contentType))] };
  });
}

function named({ index, type, key }: ReadDocument) {
  return { index, type, key };
}

function rejected(one: ReadDocument, contentType: string): Told & { status: 'rejected' } {
  const problems =
    one.document === null ? [...one.problems] : [senderProblem(one.document, pointerOf(one, contentType))];
  return { ...named(one), status: 'rejected', problems };
}

/** The place of a document in the request. */
function pointerOf({ index }: ReadDocument, contentType: string): string {
  return contentType === 'application/json' ? `/documents/${index}/body` : `/${index}`;
}

function allRejected(told: readonly Told[]): Refusal {
  const problems = told.flatMap((one) => one.problems);
  return problems.every(({ code }) => code === 'sender-not-allowed')
    ? new Refusal('sender-not-allowed', '不得代这些企业发送 The caller may not send for these enterprises.', problems)
    : new Refusal(
        'documents-rejected',
        '单证均未接收，未存储任何内容 No document was accepted; nothing was stored.',
        problems,
      );
}

async function noteDistricts({ districts }: World, arrived: readonly Arrived[]): Promise<void> {
  const codes = new Set(
    arrived.flatMap(({ document }) => (document.type === 'declaration' ? [document.body.customsCode] : [])),
  );
  await Promise.all([...codes].map((code) => districts.note(code)));
}
