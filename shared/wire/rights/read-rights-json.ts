import { Refusal } from '../../faults/refusal.ts';
import type { ReadImport } from '../../model/read-import.ts';
import type { ImportedRight } from '../../model/right-import.ts';
import { checkedRow } from './checked-row.ts';

/** Rights of a JSON array; every element is read on its own, and its line is its number. Throws Refusal `unreadable` for anything else. */
export function readRightsJson(text: string): ReadImport<ImportedRight> {
  const read = elements(text).map((value, index) => checkedRow(value, { index, line: index + 1 }));
  return { rows: read.flatMap(({ rows }) => rows), faults: read.flatMap(({ faults }) => faults) };
}

function elements(text: string): readonly unknown[] {
  const value = parsed(text);
  if (Array.isArray(value)) return value;
  throw unreadable('正文不是 JSON 数组 The body is not a JSON array: send the rights as [ … ].');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw unreadable(
      '正文不是 JSON，请发送 JSON 数组，或以 text/csv 发送 CSV The body is not JSON: send a JSON array, or CSV as text/csv.',
    );
  }
}

function unreadable(detail: string): Refusal {
  return new Refusal('unreadable', detail, [{ detail, pointer: '', code: 'json' }]);
}
