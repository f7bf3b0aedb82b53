import type * as z from 'zod';
import { type Problem, Refusal } from '../../faults/refusal.ts';
import { MailItem, MOST_MAIL_ITEMS } from '../../model/mail-item.ts';
import { isDay } from '../../notation/is-day.ts';
import { foldMailNumber, mailNumberFault } from '../../notation/mail-number.ts';
import { foldPhone } from '../../notation/phone.ts';
import { isObject } from '../document/given.ts';
import { cutProblems } from '../document/read-document.ts';
import { safeName } from '../document/safe-name.ts';

/** Problems in one reply. */
const MOST_LISTED = 20_000;
/** A shorter or masked number is shared by people who have nothing to do with each other. */
const PHONE = /^\d{7,}$/;

/** One item as handed over: either `item`, or everything that is wrong with it. */
export interface ReadMailItem {
  /** Place in the request, from 0. */
  readonly index: number;
  readonly item: MailItem | null;
  readonly problems: readonly Problem[];
}

/**
 * Reads `{"items":[…]}`, 1 to 1,000 of them; each is judged on its own. Texts are trimmed, empty ones left out.
 * Throws Refusal `unreadable` or `invalid-request` when the envelope itself is wrong.
 */
export function readMailItems(bytes: Uint8Array): ReadMailItem[] {
  const value = parsed(bytes);
  const items: unknown = isObject(value) ? value.items : undefined;
  if (!Array.isArray(items)) throw refuse('schema', '正文应为 The body must be {"items":[…]}.');
  if (items.length === 0 || items.length > MOST_MAIL_ITEMS)
    throw refuse(
      items.length === 0 ? 'schema' : 'too-many-items',
      `共 ${items.length} 件，每次应为 1 至 ${MOST_MAIL_ITEMS} 件 ${items.length} items: send 1 to ${MOST_MAIL_ITEMS} at once.`,
    );
  const most = Math.floor(MOST_LISTED / items.length);
  return items.map((entry: unknown, index) => {
    const { item, problems } = readItem(entry, `/items/${index}`);
    return { index, item, problems: cutProblems(problems, most) };
  });
}

function readItem(entry: unknown, place: string): Omit<ReadMailItem, 'index'> {
  const given = tidy(entry);
  const checked = MailItem.safeParse(given, { reportInput: true });
  const misshapen = checked.error?.issues.flatMap((issue) => problemsOf(issue, place)) ?? [];
  const known = new Set(misshapen.map(({ pointer }) => pointer));
  const wrong = faultsOf(given)
    .map(({ field, ...fault }) => ({ ...fault, pointer: `${place}/${field}` }))
    .filter(({ pointer }) => !known.has(pointer));
  const problems = [...misshapen, ...wrong];
  if (!checked.success || problems.length > 0) return { item: null, problems };
  return { item: { ...checked.data, itemNo: foldMailNumber(checked.data.itemNo) }, problems };
}

/** What no form of a single text can say. Never repeats a value. */
function faultsOf(given: unknown) {
  const { itemNo, clearedOn, telephone } = isObject(given) ? given : {};
  const fault = typeof itemNo === 'string' ? mailNumberFault(foldMailNumber(itemNo)) : null;
  return [
    ...(fault === null ? [] : [{ field: 'itemNo', ...NUMBER_FAULTS[fault] }]),
    ...(typeof clearedOn === 'string' && !isDay(clearedOn) ? [NO_DAY] : []),
    ...(typeof telephone === 'string' && !PHONE.test(foldPhone(telephone)) ? [NO_PHONE] : []),
  ];
}

const NO_DAY = {
  field: 'clearedOn',
  code: 'schema',
  detail: '没有这一天，请写实际日期 There is no such day: write a real one.',
} as const;
const NO_PHONE = {
  field: 'telephone',
  code: 'schema',
  detail: '应为完整号码，至少 7 位数字，不得掩码 Write the whole number, 7 digits or more, unmasked.',
} as const;
const NUMBER_FAULTS = {
  form: {
    code: 'schema',
    detail: '应为万国邮联 S10 单号，如 EE123456785CN Write a number of UPU S10, like EE123456785CN.',
  },
  'check-digit': {
    code: 'check-digit',
    detail: '单号校验位不符，请按面单核对 The check digit is wrong: compare the number with the label.',
  },
} as const;

function problemsOf(issue: z.core.$ZodIssue, place: string): Problem[] {
  const pointer = place + issue.path.map((step) => `/${String(step)}`).join('');
  if (issue.code !== 'unrecognized_keys') return [{ detail: detailOf(issue), pointer, code: 'schema' }];
  return issue.keys.map((key) => ({
    detail: `没有此字段，请删除 ${safeName(key)} is not known here: remove it.`,
    pointer: `${pointer}/${safeName(key)}`,
    code: 'schema',
  }));
}

function detailOf({ code, message, input, path }: z.core.$ZodIssue): string {
  if (code !== 'invalid_type') return message;
  const name = String(path.at(-1) ?? '');
  if (input === undefined) return `缺少 ${name}，请填写 ${name} is missing: give it.`;
  if (name === 'goods') return '应为商品列表 goods is no list: write [ … ].';
  if (path.length === 0 || typeof path.at(-1) === 'number')
    return '应为 JSON 对象 Write an object with its fields by name.';
  return `${name} 应为 JSON 字符串 ${name} is not a string: write it as a JSON string.`;
}

function tidy(entry: unknown): unknown {
  if (!isObject(entry)) return entry;
  const { goods } = entry;
  return { ...tidyFields(entry), ...(Array.isArray(goods) ? { goods: goods.map(tidyLine) } : {}) };
}

function tidyLine(line: unknown): unknown {
  return isObject(line) ? tidyFields(line) : line;
}

function tidyFields(given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const tidied = Object.entries(given).map(([name, value]) => [name, typeof value === 'string' ? value.trim() : value]);
  return Object.fromEntries(tidied.filter(([, value]) => value !== ''));
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw refuse('unreadable', '正文不是 UTF-8 的 JSON The body is not JSON in UTF-8.');
  }
}

function refuse(code: 'schema' | 'unreadable' | 'too-many-items', detail: string): Refusal {
  return new Refusal(code === 'unreadable' ? 'unreadable' : 'invalid-request', detail, [{ detail, pointer: '', code }]);
}
