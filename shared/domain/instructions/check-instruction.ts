import type { InstructionText } from '../../model/instruction.ts';
import { type ContentFault, fault } from '../../notation/content-fault.ts';
import { isDay } from '../../notation/is-day.ts';
import { checkRows } from './check-rows.ts';
import { NATIONAL } from './may-write.ts';

/** What is wrong with a condition; null when it can be read. */
export type ConditionFaultOf = (
  condition: string,
) => { readonly code: string; readonly message: ContentFault['message'] } | null;

interface Around {
  /** Day of China. */
  readonly today: string;
  readonly conditionFault: ConditionFaultOf;
}

const DAY_MS = 86_400_000;
const LONGEST_DAYS = 366;
const LONGEST_TEXT = 200;
/** A shipment is cleared within days: what names one needs no more. */
const ONE_OFF_DAYS = 7;
/** By which one shipment can be told from the others of a day; CEB order numbers are no fact, since the trader chooses them. */
const NAMES_SHIPMENT: ReadonlySet<string> = new Set(['merchant', 'platform', 'agent', 'barcodes']);

/** Every fault of a text at once; none when it may be submitted. */
export function checkInstruction(text: InstructionText, { today, conditionFault }: Around): ContentFault[] {
  const condition = text.condition === null ? null : conditionFault(text.condition);
  return [
    ...words(text),
    ...place(text),
    ...validity(text, today),
    ...checkRows(text.rows),
    ...(condition === null ? [] : [{ pointer: '/condition', ...condition }]),
    ...effect(text),
    ...kind(text),
  ];
}

function words({ title, legalBasis, feedbackCode, campaign }: InstructionText): ContentFault[] {
  const faults: ContentFault[] = [];
  const named = [
    ['/title/zh', title.zh],
    ['/title/en', title.en],
    ['/legalBasis', legalBasis],
  ] as const;
  for (const [pointer, value] of named)
    if (value.trim() === '' || value.length > LONGEST_TEXT)
      faults.push(
        fault(pointer, 'text', `请填写，至多 ${LONGEST_TEXT} 字符`, `Give it, in at most ${LONGEST_TEXT} characters.`),
      );
  if ((campaign ?? '').length > LONGEST_TEXT)
    faults.push(
      fault(
        '/campaign',
        'text',
        `至多 ${LONGEST_TEXT} 字符，请缩短`,
        `At most ${LONGEST_TEXT} characters: shorten it.`,
      ),
    );
  if (!/^[A-Z0-9][A-Z0-9-]{1,11}$/.test(feedbackCode))
    faults.push(
      fault(
        '/feedbackCode',
        'feedback-code',
        '应为 2 至 12 位大写字母、数字或连字符，如 HF01',
        'Give 2 to 12 capital letters, digits or hyphens, such as HF01.',
      ),
    );
  return faults;
}

function place({ level, customsCode }: InstructionText): ContentFault[] {
  const isNational = level === 'national';
  if (/^\d{4}$/.test(customsCode) && (customsCode === NATIONAL) === isNational) return [];
  return [
    isNational
      ? fault(
          '/customsCode',
          'district',
          `总署指令的关区代码为 ${NATIONAL}`,
          `A national instruction has the district ${NATIONAL}: give that.`,
        )
      : fault('/customsCode', 'district', '请填写四位直属关区代码', 'Give the four digits of the district.'),
  ];
}

function validity({ from, until, kind: of }: InstructionText, today: string): ContentFault[] {
  const faults = (
    [
      ['/from', from],
      ['/until', until],
    ] as const
  ).flatMap(([pointer, day]) =>
    isDay(day) ? [] : [fault(pointer, 'day', '应为日期 YYYY-MM-DD', 'Give a day YYYY-MM-DD.')],
  );
  if (faults.length > 0) return faults;
  if (until < from)
    return [
      fault('/until', 'before-from', '截止日早于起始日，请更正', 'It ends before it begins: correct one of the days.'),
    ];
  if (until < today)
    faults.push(fault('/until', 'past', '截止日已过，请延后', 'It has ended already: give a later day.'));
  const most = of === 'one-off' ? ONE_OFF_DAYS : LONGEST_DAYS;
  if ((Date.parse(until) - Date.parse(from)) / DAY_MS + 1 > most)
    faults.push(
      fault(
        '/until',
        'too-long',
        `有效期至多 ${most} 天`,
        `It may hold for ${most} days at most: give an earlier day.`,
      ),
    );
  return faults;
}

function effect({ effect: { probability }, hitCap, precisionFloor }: InstructionText): ContentFault[] {
  const faults: ContentFault[] = [];
  if (!(probability > 0 && probability <= 1))
    faults.push(fault('/effect/probability', 'probability', '应大于 0、不超过 1', 'Give more than 0 and at most 1.'));
  if (hitCap !== null && !(Number.isInteger(hitCap) && hitCap > 0))
    faults.push(fault('/hitCap', 'hit-cap', '应为正整数，或留空', 'Give a whole number above 0, or nothing.'));
  if (!(precisionFloor >= 0 && precisionFloor < 1))
    faults.push(fault('/precisionFloor', 'precision-floor', '应为 0 以上、小于 1', 'Give 0 or more and less than 1.'));
  return faults;
}

/** What a kind asks for (rules.md §8.2). Only one by chance may meet every parcel: any other would stop customs. */
function kind({
  kind: of,
  rows,
  condition,
  effect: { lane, probability },
  campaign,
  hitCap,
}: InstructionText): ContentFault[] {
  const faults: ContentFault[] = [];
  if (of !== 'random' && rows.length === 0 && condition === null)
    faults.push(
      fault(
        '/rows',
        'meets-everything',
        '没有条件会命中所有包裹，请填写条件',
        'Without rows and condition it meets every parcel: give one of them.',
      ),
    );
  if (of === 'random' && probability >= 1)
    faults.push(
      fault(
        '/effect/probability',
        'random-probability',
        '随机式指令的概率应小于 1',
        'An instruction by chance has a probability below 1: lower it.',
      ),
    );
  if (of === 'random' && lane !== 'green')
    faults.push(
      fault(
        '/effect/lane',
        'random-lane',
        '随机式指令不改变通道，请选绿色',
        'An instruction by chance changes no lane: choose green.',
      ),
    );
  if (of === 'campaign' && (campaign ?? '').trim() === '')
    faults.push(
      fault(
        '/campaign',
        'campaign',
        '专项指令须填写专项名称',
        'An instruction of a campaign names it: give the campaign.',
      ),
    );
  if (of === 'one-off' && hitCap === null)
    faults.push(
      fault(
        '/hitCap',
        'one-off-cap',
        '即决式指令须填写命中上限',
        'An instruction for one shipment says how many parcels it is: give the hit cap.',
      ),
    );
  if (
    of === 'one-off' &&
    (rows.length === 0 || !rows.every((cells) => cells.some((one) => one.op === 'in' && NAMES_SHIPMENT.has(one.fact))))
  )
    faults.push(
      fault(
        '/rows',
        'one-off-names',
        '即决式指令每行须指明电商企业、平台、申报单位或条形码',
        'An instruction for one shipment names in each row a merchant, platform, agent or barcode: add it.',
      ),
    );
  return faults;
}
