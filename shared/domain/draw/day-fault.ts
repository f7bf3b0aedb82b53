import type { Bilingual } from '../../model/finding.ts';

/** Each kind of thing that may not hold of a published day. */
const TEXTS = {
  'not-revealed': {
    zh: '当日密钥尚未公布，无法核对抽选',
    en: 'the key of the day is not revealed: no draw can be checked',
  },
  'not-frozen': { zh: '当日总体尚未固定', en: 'the population of the day is not frozen' },
  commitment: { zh: '密钥与事先公布的承诺不符', en: 'the key does not fit the commitment that was published before' },
  'file-digest': { zh: '文件的 SHA-256 与公布的不符', en: 'the SHA-256 of the file is not the published one' },
  entries: { zh: '行数与公布的不符', en: 'the number of lines is not the published one' },
  root: {
    zh: 'Merkle 根与公布的不符：有行被改动、增加或删除',
    en: 'the Merkle root is not the published one: a line was changed, added or left out',
  },
  'unreadable-line': {
    zh: '该行无法读取，或写法不规范',
    en: 'the line cannot be read, or is not in its one written form',
  },
  twice: { zh: '同一报关编号出现两次', en: 'the entry number stands twice' },
  order: { zh: '未按编号排序', en: 'the entry number is out of order' },
  'no-fraction': { zh: '比例或抽签值不是十二位小数', en: 'rate or draw is no fraction of twelve digits' },
  'other-day': {
    zh: '编号不属于该日，亦非其前两日的迟判编号',
    en: 'the number is not of the day, nor a late one of the two days before',
  },
  draw: { zh: '抽签值与密钥计算结果不同', en: 'the draw is not what the key gives' },
  selection: { zh: '是否抽中与抽签值、比例不符', en: 'drawn or not does not follow from draw and rate' },
  'under-floor': { zh: '比例低于事先公布的下限', en: 'the rate lies under the floor that was published before' },
  'unknown-day': { zh: '迟到编号所属日期的密钥未知', en: 'the key of the day of this late entry is not known' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type DayFaultCode = keyof typeof TEXTS;

export interface DayFault {
  readonly code: DayFaultCode;
  readonly message: Bilingual;
  /** The entry that it is about; absent for the day as a whole. */
  readonly entryNo?: string;
  /** Line of the file, from 1. */
  readonly line?: number;
}

export function dayFault(code: DayFaultCode, entryNo?: string): DayFault {
  return { code, message: TEXTS[code], ...(entryNo === undefined ? {} : { entryNo }) };
}
