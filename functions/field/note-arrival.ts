import { hash } from 'node:crypto';
import { inSight } from '../../shared/domain/desk/in-sight.ts';
import { papersOf } from '../../shared/domain/dossier/papers-of.ts';
import { isNoted } from '../../shared/domain/dossier/with-arrivals.ts';
import { Refusal } from '../../shared/faults/refusal.ts';
import { parcelId } from '../../shared/model/parcel-key.ts';
import { ARRIVAL_TYPE } from '../../shared/model/submission.ts';
import { decimalText, exact } from '../../shared/notation/decimal.ts';
import type { Call } from '../../shared/wire/http/call.ts';
import type { ArrivalReply } from '../../shared/wire/http/schemas/field.ts';
import { arrivalBytes } from '../../shared/wire/submission/arrival-bytes.ts';
import type { World } from './world.ts';

/**
 * Keeps the arrival among the raw submissions, then hands it on to be assessed: a crash in between is mended by the sweep.
 * Throws Refusal `not-found` out of sight, `conflict` for a parcel that nobody declared, `invalid-request` for a time ahead.
 */
export async function noteArrival(
  world: World,
  { params, body, caller }: Pick<Call<'postArrival'>, 'params' | 'body' | 'caller'>,
): Promise<ArrivalReply> {
  const { ebpCode, orderNo } = params;
  const parcel = parcelId({ ebpCode, orderNo });
  const dossier = (await world.dossiers.load([parcel], 'strong')).get(parcel);
  const papers = dossier && papersOf(dossier);
  if (dossier === undefined || papers === undefined || !inSight(caller, dossier, papers))
    throw new Refusal('not-found', '未找到 Not found.');
  if (papers.declaration === null)
    throw refused('conflict', '该包裹尚未申报 The parcel is not declared.', 'not-declared', '');

  const now = world.clock.now();
  const at = body.at === undefined ? now : new Date(body.at).toISOString();
  if (at > now)
    throw refused('invalid-request', '运抵时间晚于当前时间 The time of arrival lies ahead.', 'ahead', '/at');
  const weight = decimalText(exact(body.weight));
  const { logisticsNo } = body;
  const arrival = { at, weight, ...(logisticsNo === undefined ? {} : { logisticsNo }), by: caller.name };
  if (isNoted(dossier, arrival)) return { ebpCode, orderNo, at, weight, status: 'duplicate' };

  const bytes = arrivalBytes({ parcel, arrival });
  const submission = { submissionId: world.newId(now), org: '', contentType: ARRIVAL_TYPE, receivedAt: now } as const;
  await world.submissions.keep({ ...submission, sha256: hash('sha256', bytes, 'hex') }, bytes);
  await world.outbox.returned([{ parcel, arrival }]);
  return { ebpCode, orderNo, at, weight, status: 'accepted' };
}

function refused(problem: 'conflict' | 'invalid-request', detail: string, code: string, pointer: string): Refusal {
  return new Refusal(problem, detail, [{ detail, pointer, code }]);
}
