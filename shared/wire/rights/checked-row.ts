import type * as z from 'zod';
import type { ImportFault, ReadImport } from '../../model/read-import.ts';
import { Recordation } from '../../model/recordation.ts';
import type { ImportedRight } from '../../model/right-import.ts';
import { safeName } from '../document/safe-name.ts';

/** One line as a right, or every fault of it. */
export function checkedRow(
  value: unknown,
  { index, line }: { readonly index: number; readonly line: number },
): ReadImport<ImportedRight> {
  const checked = Recordation.safeParse(value, { reportInput: true });
  if (checked.success) return { rows: [{ index, line, right: checked.data }], faults: [] };
  const faults = checked.error.issues.flatMap((issue) => faultsOf(issue, `/${index}`));
  return { rows: [], faults: faults.map((fault) => ({ line, ...fault })) };
}

function faultsOf(issue: z.core.$ZodIssue, root: string): Omit<ImportFault, 'line'>[] {
  const pointer =
    root + issue.path.map((step) => `/${typeof step === 'number' ? step : safeName(String(step))}`).join('');
  if (issue.code !== 'unrecognized_keys')
    return [{ pointer, detail: detailOf(issue), code: issue.code.replaceAll('_', '-') }];
  return issue.keys.map((key) => ({
    pointer: `${pointer}/${safeName(key)}`,
    detail: `没有此字段，请删除 ${safeName(key)} is not known here: remove it.`,
    code: 'unrecognized-key',
  }));
}

/** What is missing is said to be given; all else the noun says itself. */
function detailOf({ code, message, input }: z.core.$ZodIssue): string {
  return code === 'invalid_type' && input === undefined ? '缺少此项，请填写 This member is missing: give it.' : message;
}
