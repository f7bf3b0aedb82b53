import { SENDERS } from '../../shared/domain/intake/may-send.ts';
import { REFUSALS } from '../../shared/domain/receipts/refusal-receipt.ts';
import type { Problem } from '../../shared/faults/refusal.ts';
import type { Document } from '../../shared/model/document/document.ts';
import type { ReadDocument } from '../../shared/wire/document/read-document.ts';

const LATE = {
  stale: '接收报文为旧报文数据，请以更新的 appTime 发送 A version as new as this is already here: send a newer appTime',
  'already-declared': '包裹已放行或已处置，不能变更 The parcel is released or decided: it can no longer be changed',
} as const;

/** A version that comes too late, with customs' own code (messages.md §11). */
export function lateProblem({ type }: ReadDocument, reason: keyof typeof LATE, pointer: string): Problem {
  const code = type === 'unknown' ? '' : ` [${REFUSALS[reason][type]}]`;
  return { detail: `${LATE[reason]}${code}`, pointer: `${pointer}/appTime`, code: reason };
}

/** The sender is none of the parties that answer for the document. */
export function senderProblem({ type }: Document, pointer: string): Problem {
  const fields = SENDERS[type];
  const detail = `仅限 ${fields.join('、')} 所示企业发送 Only the enterprise named in ${fields.join(' or ')} may send this`;
  return { detail, pointer: `${pointer}/${fields[0]}`, code: 'sender-not-allowed' };
}
