import type { Cell, InstructionText } from '../../model/instruction.ts';
import { type ContentFault, fault } from '../../notation/content-fault.ts';
import { isDay } from '../../notation/is-day.ts';
import { type FactEntry, factEntry } from './fact-catalogue.ts';

const MOST_ROWS = 200;
const MOST_CELLS = 12;
const MOST_VALUES = 500;
const LONGEST_VALUE = 100;
/** A single character would be met by half of all goods. */
const SHORTEST_PART = 2;

/** Of all values in UTF-8: the version drafted and the one in force have to fit into one item, squeezed, twice within an import (DynamoDB, "Quotas": 400 KB). */
const MOST_BYTES = 200_000;
const encoder = new TextEncoder();

/** Every fault of a decision table. */
export function checkRows(rows: InstructionText['rows']): ContentFault[] {
  const faults = rows.flatMap((cells, at) => checkRow(cells, `/rows/${at}`));
  if (rows.length > MOST_ROWS)
    faults.push(
      fault(
        '/rows',
        'too-many-rows',
        `至多 ${MOST_ROWS} 行，请拆成多条指令`,
        `At most ${MOST_ROWS} rows: make several instructions of it.`,
      ),
    );
  if (bytesIn(rows) > MOST_BYTES)
    faults.push(
      fault(
        '/rows',
        'rows-too-large',
        `各项值合计至多 ${MOST_BYTES} 字节，请拆成多条指令`,
        `The values have at most ${MOST_BYTES} bytes in all: make several instructions of it.`,
      ),
    );
  return faults;
}

function bytesIn(rows: InstructionText['rows']): number {
  const values = rows.flatMap((cells) => cells.flatMap((cell) => cell.values));
  return values.reduce((bytes, value) => bytes + encoder.encode(value).length, 0);
}

function checkRow(cells: readonly Cell[], pointer: string): ContentFault[] {
  const faults = cells.flatMap((cell, at) => checkCell(cell, `${pointer}/${at}`));
  if (cells.length === 0)
    faults.push(
      fault(
        pointer,
        'empty-row',
        '空行会命中所有包裹，请填写或删除',
        'An empty row would meet every parcel: fill or remove it.',
      ),
    );
  if (cells.length > MOST_CELLS)
    faults.push(
      fault(
        pointer,
        'too-many-cells',
        `每行至多 ${MOST_CELLS} 项`,
        `At most ${MOST_CELLS} cells in a row: remove some.`,
      ),
    );
  for (const [at, cell] of cells.entries()) {
    if (cell.op !== 'from') continue;
    const to = cells.find((other) => other.fact === cell.fact && other.op === 'to');
    if (to !== undefined && isAbove(cell, to))
      faults.push(
        fault(
          `${pointer}/${at}/values`,
          'empty-range',
          '下限大于上限，请更正',
          'The lower bound is above the upper one: correct one of them.',
        ),
      );
  }
  return faults;
}

function checkCell(cell: Cell, pointer: string): ContentFault[] {
  const { fact, op, values } = cell;
  const entry = factEntry(fact);
  if (!entry.ops.includes(op))
    return [
      fault(
        `${pointer}/op`,
        'op-of-fact',
        `「${entry.title.zh}」不能用 ${op}，可用 ${entry.ops.join('、')}`,
        `${fact} takes no ${op}: use ${entry.ops.join(', ')}.`,
      ),
    ];
  const at = `${pointer}/values`;
  if (values.length === 0) return [fault(at, 'no-values', '请至少填写一个值', 'Give at least one value.')];
  const faults: ContentFault[] = [];
  if (values.length > MOST_VALUES)
    faults.push(
      fault(at, 'too-many-values', `至多 ${MOST_VALUES} 个值，请分行`, `At most ${MOST_VALUES} values: use more rows.`),
    );
  if ((op === 'from' || op === 'to') && values.length > 1)
    faults.push(fault(at, 'one-bound', '界限只能有一个值', 'A bound is one value: remove the others.'));
  if (new Set(values).size < values.length)
    faults.push(fault(at, 'value-twice', '有重复的值，请删除其一', 'A value stands twice: remove one.'));
  return [...faults, ...values.flatMap((value, n) => checkValue(value, cell, entry, `${at}/${n}`))];
}

function checkValue(value: string, { op }: Cell, { name, type }: FactEntry, pointer: string): ContentFault[] {
  if (value.trim() === '' || value !== value.trim() || value.length > LONGEST_VALUE)
    return [
      fault(
        pointer,
        'value',
        `值不能为空、首尾不能有空格、至多 ${LONGEST_VALUE} 字符`,
        `A value is not empty, has no blanks around it and at most ${LONGEST_VALUE} characters.`,
      ),
    ];
  if (type === 'number' && !/^-?\d+(\.\d+)?$/.test(value))
    return [fault(pointer, 'number', '应为数值，如 1000 或 0.5', 'Give a number such as 1000 or 0.5.')];
  if (type === 'day' && !isDay(value)) return [fault(pointer, 'day', '应为日期 YYYY-MM-DD', 'Give a day YYYY-MM-DD.')];
  if (op === 'contains' && value.length < SHORTEST_PART)
    return [fault(pointer, 'too-short', `至少 ${SHORTEST_PART} 个字符`, `Give at least ${SHORTEST_PART} characters.`)];
  if (name !== 'hs' || op === 'contains') return [];
  const isWhole = op === 'in' || op === 'not-in';
  return (isWhole ? /^\d{10}$/ : /^\d{2,10}$/).test(value)
    ? []
    : [
        fault(
          pointer,
          'tariff-number',
          isWhole ? '应为十位税则号列；章节请用 starts-with' : '应为 2 至 10 位数字',
          isWhole ? 'Give all ten digits, or use starts-with for a chapter.' : 'Give 2 to 10 digits.',
        ),
      ];
}

function isAbove(from: Cell, to: Cell): boolean {
  const [low = '', high = ''] = [from.values[0], to.values[0]];
  return factEntry(from.fact).type === 'number' ? Number(low) > Number(high) : low > high;
}
