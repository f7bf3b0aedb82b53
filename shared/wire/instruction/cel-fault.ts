import type { Bilingual } from '../../model/finding.ts';

/** What is wrong with a condition, where it begins to be (both from 1), and how to mend it. */
export interface ConditionFault {
  /** Stable, kebab-case. */
  readonly code: string;
  readonly line: number;
  readonly column: number;
  readonly message: Bilingual;
}

interface LibraryFault {
  readonly name?: string;
  readonly code?: string;
  readonly summary?: string;
  readonly range?: { readonly start: number };
}

const WORDS = {
  'condition-too-long': { zh: '条件过长，至多 2000 字符', en: 'The condition is too long: at most 2000 characters' },
  'condition-too-large': {
    zh: '条件过于复杂，请拆成多条指令',
    en: 'The condition is too large: make several instructions of it',
  },
  'condition-call': {
    zh: '不支持此函数，可用 contains、startsWith、endsWith、size、exists、all、filter',
    en: 'This function is not available: use contains, startsWith, endsWith, size, exists, all or filter',
  },
  'condition-nested': {
    zh: 'exists、all、filter 不可嵌套，请拆成多条指令',
    en: 'exists, all and filter cannot stand within each other: make several instructions of it',
  },
  'condition-not-yes-or-no': {
    zh: '条件须为真或假，请写成比较，如 value > 1000',
    en: 'The condition must be true or false: write a comparison such as value > 1000',
  },
  'condition-unknown-name': {
    zh: '没有此要素，名称见要素目录；文本请加引号',
    en: 'There is no such fact: take a name of the catalogue, and quote texts',
  },
  'condition-type': {
    zh: '类型不符，文本与数值不可相比；请按要素目录中的类型书写',
    en: 'The types do not fit, texts are not compared with numbers: write the value as the catalogue’s type says',
  },
  'condition-syntax': { zh: '语法有误，请在此处修改', en: 'This is not CEL: mend it here' },
} as const satisfies Readonly<Record<string, Bilingual>>;
type Code = keyof typeof WORDS;

/** Codes of the library that have words of their own; its other faults are of syntax or of types. */
const LIBRARY_CODES: Readonly<Record<string, Code>> = {
  unknown_variable: 'condition-unknown-name',
  limit_exceeded: 'condition-too-large',
};
const SHOWN = 80;

export function celFault(code: Code, text: string, at: number): ConditionFault {
  const { zh, en } = WORDS[code];
  const before = text.slice(0, at).split('\n');
  const [line, column] = [before.length, (before.at(-1)?.length ?? 0) + 1];
  return {
    code,
    line,
    column,
    message: { zh: `${zh}（第 ${line} 行第 ${column} 列）`, en: `${en} (line ${line}, column ${column}).` },
  };
}

/** A fault as the library tells it. Its own words, in English only, follow ours: they name the types or the sign that was met. */
export function placedFault(error: unknown, text: string): ConditionFault {
  const { name, code = '', summary = '', range }: LibraryFault = typeof error === 'object' ? (error ?? {}) : {};
  const own = LIBRARY_CODES[code] ?? (name === 'ParseError' ? 'condition-syntax' : 'condition-type');
  const fault = celFault(own, text, Math.min(range?.start ?? 0, text.length));
  const said = summary.slice(0, SHOWN);
  return { ...fault, message: { zh: `${fault.message.zh}：${said}`, en: `${fault.message.en} ${said}` } };
}
