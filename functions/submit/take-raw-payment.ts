import { hash } from 'node:crypto';
import { firmOf } from '../../shared/domain/reference/firm-of.ts';
import { type ParcelKey, parcelKey } from '../../shared/model/parcel-key.ts';
import type { RawPaymentAnswer, SignatureState } from '../../shared/model/raw-payment.ts';
import type { Enterprise, Reference } from '../../shared/model/reference.ts';
import type { Session } from '../../shared/ports/sessions.ts';
import { log } from '../../shared/wire/log/log-line.ts';
import { type ReadUpload, readUpload } from '../../shared/wire/pay179/read-upload.ts';
import { type UploadFault, type UploadReply, uploaded, uploadFailed } from '../../shared/wire/pay179/upload-reply.ts';
import type { Upload } from '../../shared/wire/pay179/upload-schema.ts';
import { verifySignature } from '../../shared/wire/pay179/verify-signature.ts';
import type { World } from './world.ts';

/** A payment for more orders is kept whole in its proof; the dossier names so many. */
const MOST_ORDERS = 200;
const MOST_GOODS = 20;

type Doubt = { readonly faults: readonly UploadFault[] };

/**
 * Takes a platform's upload of raw payment data (messages.md §14, steps 3 and 4). The bytes are kept as evidence before anything is
 * answered; a session takes one answer, and the same bytes again until they were sent on, so a crash in between loses nothing.
 */
export async function takeRawPayment(world: World, bytes: Uint8Array, org: string): Promise<UploadReply> {
  const now = world.clock.now();
  const doubt = await received(world, bytes, org, now);
  if (doubt === null) return uploaded(Date.parse(now));
  log('upload-refused', { org, fields: doubt.faults.map(({ field }) => field).join(' ') });
  return uploadFailed(doubt.faults, Date.parse(now));
}

async function received(world: World, bytes: Uint8Array, org: string, now: string): Promise<Doubt | null> {
  const reading = readUpload(bytes);
  if ('faults' in reading) return reading;
  const { upload } = reading.read;
  const { reference } = await world.references.current();
  const platform = upload.payExchangeInfoHead.ebpCode;
  if (!isSameFirm(reference, platform, org)) return fault('ebpCode', '不是本企业', 'is not the sending enterprise');
  const session = await world.sessions.find(upload.sessionID);
  if (session === null || !isSameFirm(reference, parcelKey(session.parcel).ebpCode, org))
    return fault('sessionID', '不存在', 'is not known');
  const checked = checkSignature(reading.read, firmOf(reference, platform));
  if (typeof checked !== 'string') return checked;
  const sha256 = hash('sha256', bytes, 'hex');
  if ((await world.sessions.claim(session, sha256)) === 'taken')
    return fault('sessionID', '已使用，上传失败，入库失败', 'was used already');
  const proof = await world.proofs.keep(`${session.openedAt}-${session.sessionId}`, bytes);
  const answer = answerOf(upload, session, { receivedAt: now, proof, sha256, signature: checked });
  await world.outbox.rawPayments([{ parcel: session.parcel, kind: 'answered', answer }]);
  await world.sessions.finish(session, sha256);
  return null;
}

/** A platform that registered certificates signs with one of them; of another the signature cannot be told. */
function checkSignature({ upload, signed }: ReadUpload, platform: Enterprise | undefined): SignatureState | Doubt {
  const certificates = platform?.payCertificates ?? [];
  if (certificates.length === 0) return 'unverified';
  const certificate = certificates.find(({ certNo }) => certNo === upload.certNo);
  if (certificate === undefined) return fault('certNo', '证书未在该电商平台备案', 'is not registered for the platform');
  const state = verifySignature(signed, upload.signValue, certificate.pem);
  return state === 'invalid' ? fault('signValue', '验签不通过', 'does not verify') : state;
}

function answerOf(
  { payExchangeInfoHead: head, payExchangeInfoLists: paid, certNo }: Upload,
  { sessionId, parcel }: Session,
  kept: Pick<RawPaymentAnswer, 'receivedAt' | 'proof' | 'sha256' | 'signature'>,
): RawPaymentAnswer {
  const { payCode, payTransactionId, totalAmount, currency, verDept, tradingTime } = head;
  return {
    sessionId,
    ...kept,
    certNo,
    payCode,
    payTransactionId,
    totalAmount,
    currency,
    verDept,
    tradingTime,
    orderNos: paid.slice(0, MOST_ORDERS).map(({ orderNo }) => orderNo),
    own: ownOf(paid, parcelKey(parcel)),
  };
}

function ownOf(paid: Upload['payExchangeInfoLists'], { orderNo }: ParcelKey): RawPaymentAnswer['own'] {
  const own = paid.find((one) => one.orderNo === orderNo);
  if (own === undefined) return null;
  const goods = own.goodsInfo.slice(0, MOST_GOODS).map(({ gname }) => gname);
  return { goods, recpAccount: own.recpAccount, recpCode: own.recpCode ?? '', recpName: own.recpName };
}

function isSameFirm(reference: Reference, a: string, b: string): boolean {
  if (a === b) return true;
  const firm = firmOf(reference, a);
  return firm !== undefined && firm === firmOf(reference, b);
}

function fault(field: string, zh: string, en: string): Doubt {
  return { faults: [{ field, zh, en }] };
}
