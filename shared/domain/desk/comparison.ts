import type { Papers } from '../../model/case.ts';
import type { Bilingual, Finding, Statement } from '../../model/finding.ts';
import { maskField } from '../../notation/mask.ts';
import { type ComparedField, HEAD_FIELDS, LINE_FIELDS, SOURCES, type Source } from './compared-fields.ts';

/** One field over the documents that speak of it. `cells` by document: `order`, `payment`, `payment#2` … `waybill`, `declaration`. */
export interface ComparisonRow {
  readonly field: string;
  readonly label: Bilingual;
  readonly cells: Record<string, string>;
  /** False where a finding holds the documents against each other in this field; a recognised innocent cause does not. */
  readonly agrees: boolean;
  /** Findings that name the field. */
  readonly codes: string[];
}

type Fields = Readonly<Record<string, unknown>>;
type Column = readonly [name: string, source: Source, fields: Fields];

/** The documents side by side: a row for every field that two or more of them state, identity data masked. */
export function comparisonOf(papers: Papers, findings: readonly Finding[]): ComparisonRow[] {
  const heads = columnsOf(papers);
  const rows = HEAD_FIELDS.flatMap((compared) => rowOf(compared, heads, findings));
  const lines = linesOf(papers).flatMap(([gnum, columns]) =>
    LINE_FIELDS.flatMap((compared) => rowOf(compared, columns, findings, gnum)),
  );
  return [...rows, ...lines];
}

function columnsOf({ order, payments, waybill, declaration }: Papers): Column[] {
  return [
    ...(order ? [column('order', 'order', order)] : []),
    ...payments.map((payment, at) => column(at === 0 ? 'payment' : `payment#${at + 1}`, 'payment', payment)),
    ...(waybill ? [column('waybill', 'waybill', waybill)] : []),
    ...(declaration ? [column('declaration', 'declaration', declaration)] : []),
  ];
}

function column(name: string, source: Source, fields: Fields): Column {
  return [name, source, fields];
}

/** The lines of order and declaration, joined by `gnum`, in the order of their numbers. */
function linesOf({ order, declaration }: Papers): [gnum: string, columns: Column[]][] {
  const lines = new Map<string, Column[]>();
  const add = (source: Source, line: Fields & { readonly gnum: string }) => {
    const columns = lines.get(line.gnum) ?? [];
    if (columns.some(([name]) => name === source)) return;
    lines.set(line.gnum, [...columns, column(source, source, line)]);
  };
  for (const line of order?.lines ?? []) add('order', line);
  for (const line of declaration?.lines ?? []) add('declaration', line);
  return [...lines].toSorted(([a], [b]) => Number(a) - Number(b));
}

function rowOf(
  compared: ComparedField,
  columns: readonly Column[],
  findings: readonly Finding[],
  line?: string,
): ComparisonRow[] {
  const cells: Record<string, string> = {};
  for (const [name, source, fields] of columns) {
    const field = compared[source];
    const value = field === undefined ? undefined : fields[field];
    if (field !== undefined && typeof value === 'string') cells[name] = maskField(field, value);
  }
  if (Object.keys(cells).length < 2) return [];
  // A finding about a recorded right says what the goods use, not that documents differ.
  const named = findings.filter(({ values }) => values.some((statement) => isOf(compared, statement, line)));
  return [
    {
      field: line === undefined ? compared.field : `lines/${line}/${compared.field}`,
      label: line === undefined ? compared.label : ofLine(compared.label, line),
      cells,
      agrees: named.every(({ severity, use }) => severity === 'benign' || use !== undefined),
      codes: [...new Set(named.map(({ code }) => code))],
    },
  ];
}

function isOf(compared: ComparedField, statement: Statement, line: string | undefined): boolean {
  if (statement.line !== line) return false;
  return SOURCES.some((source) => source === statement.document && compared[source] === statement.field);
}

function ofLine({ zh, en }: Bilingual, line: string): Bilingual {
  return { zh: `第 ${line} 项${zh}`, en: `Line ${line} ${en}` };
}
