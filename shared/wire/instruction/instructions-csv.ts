import type * as z from 'zod';
import { InstructionText } from '../../model/instruction.ts';
import type { ImportedInstruction } from '../../model/instruction-import.ts';
import type { ImportFault, ReadImport } from '../../model/read-import.ts';
import { csvText } from '../csv/csv-rows.ts';
import { type LinePlace, readCsvTable } from '../csv/csv-table.ts';
import { decodedText } from '../csv/decoded-text.ts';
import { fewEnough } from '../csv/few-enough.ts';
import { readRows, rowsText } from './rows-text.ts';

const MOST_INSTRUCTIONS = 500;

/** How an instruction says each column, in the order in which they are written. */
const COLUMNS: Readonly<Record<string, (text: InstructionText) => string>> = {
  id: ({ id }) => id,
  titleZh: ({ title }) => title.zh,
  titleEn: ({ title }) => title.en,
  kind: ({ kind }) => kind,
  level: ({ level }) => level,
  customsCode: ({ customsCode }) => customsCode,
  legalBasis: ({ legalBasis }) => legalBasis,
  from: ({ from }) => from,
  until: ({ until }) => until,
  rows: ({ rows }) => rowsText(rows),
  condition: ({ condition }) => condition ?? '',
  lane: ({ effect }) => effect.lane,
  probability: ({ effect }) => String(effect.probability),
  inspection: ({ effect }) => effect.inspection,
  hitCap: ({ hitCap }) => (hitCap === null ? '' : String(hitCap)),
  precisionFloor: ({ precisionFloor }) => String(precisionFloor),
  feedbackCode: ({ feedbackCode }) => feedbackCode,
  campaign: ({ campaign }) => campaign ?? '',
};
const NAMES = Object.keys(COLUMNS);

export function writeInstructionsCsv(texts: readonly InstructionText[]): string {
  return csvText([NAMES, ...texts.map((text) => Object.values(COLUMNS).map((write) => write(text)))]);
}

/** Instructions of a CSV file as `writeInstructionsCsv` writes them, columns in any order. Throws Refusal `unreadable` or `too-large`. */
export function readInstructionsCsv(bytes: Uint8Array): ReadImport<ImportedInstruction> {
  const read = readCsvTable<ImportedInstruction>(decodedText(bytes), { known: NAMES, needed: NAMES }, readLine);
  return fewEnough(read, MOST_INSTRUCTIONS, 'instructions');
}

function readLine(cells: ReadonlyMap<string, string>, { index, line }: LinePlace): ReadImport<ImportedInstruction> {
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
