import type * as z from 'zod';
import { formField } from './form-field.ts';
import { rawMembers } from './raw-members.ts';
import { stringToSign } from './string-to-sign.ts';
import { tradingTime } from './trading-time.ts';
import type { UploadFault } from './upload-reply.ts';
import { Upload } from './upload-schema.ts';

const FIELD = 'payExInfoStr';
const LISTS = 'payExchangeInfoLists';
const LIST = 'payExchangeInfoList';
const DECIMAL = /^\d{1,14}(?:\.\d{1,5})?$/;

/** An upload that can be judged: `totalAmount` a decimal, `tradingTime` China time, and the text that its signature is over. */
export interface ReadUpload {
  readonly upload: Upload;
  readonly signed: string;
}

export type UploadReading = { readonly read: ReadUpload } | { readonly faults: readonly UploadFault[] };

/** Reads the form body of an upload (step 3). Faults name fields and never quote values. */
export function readUpload(body: Uint8Array): UploadReading {
  const text = formField(body, FIELD);
  if (text === null) return fault(FIELD, '缺少此表单项或非 UTF-8', 'the form field is missing or not UTF-8');
  const value = parsed(text);
  const members = value === undefined ? null : rawMembers(text);
  if (members === null) return fault(FIELD, '不是 JSON 对象或字段重复', 'no JSON object, or a member stands twice');
  const checked = Upload.safeParse(withOneSpelling(value));
  if (!checked.success) return { faults: checked.error.issues.map(faultOf) };
  const signed = stringToSign(members);
  if (signed === null) return fault(FIELD, '缺少签名字段', 'a signed member is missing');
  const head = rawMembers(members.get('payExchangeInfoHead') ?? '');
  if (head === null) return fault('payExchangeInfoHead', '字段重复', 'a member stands twice');
  return exactly(checked.data, head.get('totalAmount') ?? '', signed);
}

/** The amount is taken from the text, where it is still exact. */
function exactly(upload: Upload, rawAmount: string, signed: string): UploadReading {
  const totalAmount = rawAmount.startsWith('"') ? upload.payExchangeInfoHead.totalAmount.trim() : rawAmount;
  if (!DECIMAL.test(totalAmount)) return fault('totalAmount', '不是金额', 'not an amount of at most 5 decimals');
  const time = tradingTime(upload.payExchangeInfoHead.tradingTime);
  if (time === null) return fault('tradingTime', '应为 YYYYMMDDhhmmss', 'must be YYYYMMDDhhmmss');
  const payExchangeInfoHead = { ...upload.payExchangeInfoHead, totalAmount, tradingTime: time };
  // Senders that do not percent-encode their base64 lose its plus signs to the form.
  const signValue = upload.signValue.replaceAll(' ', '+');
  return { read: { upload: { ...upload, payExchangeInfoHead, signValue }, signed } };
}

function withOneSpelling(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !(LIST in value) || LISTS in value) return value;
  return { ...value, [LISTS]: value[LIST] };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function faultOf({ path, code, message }: z.core.$ZodIssue): UploadFault {
  const named = path.filter((step) => typeof step === 'string').at(-1) ?? FIELD;
  const [zh = '', ...en] =
    code === 'invalid_type' ? ['缺失或类型不符', 'is missing or of another type'] : split(message);
  return { field: named, zh, en: en.join(' ') };
}

function split(message: string): string[] {
  const space = message.indexOf(' ');
  return space < 0 ? [message, ''] : [message.slice(0, space), message.slice(space + 1)];
}

function fault(field: string, zh: string, en: string): UploadReading {
  return { faults: [{ field, zh, en }] };
}
