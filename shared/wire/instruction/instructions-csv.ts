import type * as z from 'zod';
import { InstructionText } from '../../model/instruction.ts';
import type { ImportedInstruction } from '../../model/instruction-import.ts';
import type { ImportFault } from '../../model/right-import.ts';
import { csvRows, csvText } from '../csv/csv-rows.ts';
import { decodedText } from '../csv/decoded-text.ts';
import { safeName } from '../document/safe-name.ts';
import { readRows, rowsText } from './rows-text.ts';

/** Every line stands in one of the two. */
export interface ReadInstructions {
  readonly rows: readonly ImportedInstruction[];
  readonly faults: readonly ImportFault[];
}

interface Column {
  readonly name: string;
  readonly write: (text: InstructionText) => string;
  /** The pointer of the field that it says. */
  readonly pointer: string;
}

const column = (name: string, pointer: string, write: Column['write']): Column => ({ name, pointer, write });
const COLUMNS: readonly Column[] = [
  column('id', '/id', ({ id }) => id),
  column('titleZh', '/title/zh', ({ title }) => title.zh),
  column('titleEn', '/title/en', ({ title }) => title.en),
  column('kind', '/kind', ({ kind }) => kind),
  column('level', '/level', ({ level }) => level),
  column('customsCode', '/customsCode', ({ customsCode }) => customsCode),
  column('legalBasis', '/legalBasis', ({ legalBasis }) => legalBasis),
  column('from', '/from', ({ from }) => from),
  column('until', '/until', ({ until }) => until),
  column('rows', '/rows', ({ rows }) => rowsText(rows)),
  column('condition', '/condition', ({ condition }) => condition ?? ''),
  column('lane', '/effect/lane', ({ effect }) => effect.lane),
  column('probability', '/effect/probability', ({ effect }) => String(effect.probability)),
  column('inspection', '/effect/inspection', ({ effect }) => effect.inspection),
  column('hitCap', '/hitCap', ({ hitCap }) => (hitCap === null ? '' : String(hitCap))),
  column('precisionFloor', '/precisionFloor', ({ precisionFloor }) => String(precisionFloor)),
  column('feedbackCode', '/feedbackCode', ({ feedbackCode }) => feedbackCode),
  column('campaign', '/campaign', ({ campaign }) => campaign ?? ''),
];
const NAMES = COLUMNS.map(({ name }) => name);

export function writeInstructionsCsv(texts: readonly InstructionText[]): string {
  return csvText([NAMES, ...texts.map((text) => COLUMNS.map(({ write }) => write(text)))]);
}

/** Instructions of a CSV file as `writeInstructionsCsv` writes them, columns in any order. Throws Refusal `unreadable`. */
export function readInstructionsCsv(bytes: Uint8Array): ReadInstructions {
  const [header, ...lines] = csvRows(decodedText(bytes));
  const names = (header?.record ?? []).map((name) => name.trim());
  const faults = headerFaults(names);
  if (faults.length > 0) return { rows: [], faults };
  const read = lines.map(({ record, line }, index) => readLine(names, record, { index, line }));
  return { rows: read.flatMap(({ rows }) => rows), faults: read.flatMap((one) => one.faults) };
}

function headerFaults(names: readonly string[]): ImportFault[] {
  const fault = (code: string, detail: string) => ({ line: 1, pointer: '', detail, code });
  const twice = names.filter((name, at) => names.indexOf(name) !== at);
  return [
    ...names
      .filter((name) => !NAMES.includes(name))
      .map((name) =>
        fault('unknown-column', `没有此列，请更名或删除 No column is named ${safeName(name)}: rename or remove it.`),
      ),
    ...twice.map((name) =>
      fault('column-twice', `列重复，请删除其一 The column ${safeName(name)} stands twice: remove one.`),
    ),
    ...NAMES.filter((name) => !names.includes(name)).map((name) =>
      fault('column-missing', `缺少此列，请添加 The column ${name} is missing: add it.`),
    ),
  ];
}

function readLine(
  names: readonly string[],
  record: readonly string[],
  { index, line }: { readonly index: number; readonly line: number },
): ReadInstructions {
  if (record.length !== names.length) {
    const detail = `该行 ${record.length} 列，应为 ${names.length} 列 The line has ${record.length} cells, the header ${names.length}: add or remove cells, or quote a cell that holds a comma.`;
    return { rows: [], faults: [{ line, pointer: `/${index}`, detail, code: 'cells' }] };
  }
  const cells = new Map(names.map((name, at) => [name, (record[at] ?? '').trim()]));
  const checked = InstructionText.safeParse(textOf(cells));
  if (checked.success) return { rows: [{ index, line, text: checked.data }], faults: [] };
  return { rows: [], faults: checked.error.issues.map((issue) => ({ line, ...faultOf(issue, `/${index}`) })) };
}

function textOf(cells: ReadonlyMap<string, string>): unknown {
  const of = (name: string) => cells.get(name) ?? '';
  return {
    id: of('id'),
    title: { zh: of('titleZh'), en: of('titleEn') },
    kind: of('kind'),
    level: of('level'),
    customsCode: of('customsCode'),
    legalBasis: of('legalBasis'),
    from: of('from'),
    until: of('until'),
    rows: readRows(of('rows')),
    condition: of('condition') || null,
    effect: { lane: of('lane'), probability: numberOf(of('probability')), inspection: of('inspection') },
    hitCap: of('hitCap') === '' ? null : numberOf(of('hitCap')),
    precisionFloor: numberOf(of('precisionFloor')),
    feedbackCode: of('feedbackCode'),
    campaign: of('campaign') || null,
  };
}

/** What is no number stays a text, for the schema to refuse. */
function numberOf(cell: string): number | string {
  return /^\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell;
}

function faultOf({ path, code, message }: z.core.$ZodIssue, root: string): Omit<ImportFault, 'line'> {
  const pointer = root + path.map((step) => `/${String(step)}`).join('');
  return { pointer, detail: `填写有误，请按要求修改 ${message}`, code: code.replaceAll('_', '-') };
}
