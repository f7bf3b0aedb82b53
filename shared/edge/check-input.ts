import type * as z from 'zod';
import { type Problem, Refusal } from '../faults/refusal.ts';
import { safeName } from '../wire/document/safe-name.ts';

/** Parses body or query; throws Refusal `invalid-request` with every fault at once. `root` is the pointer of the value. */
export function checkInput<T>(schema: z.ZodType<T>, value: unknown, root: string): T {
  const checked = schema.safeParse(value);
  if (checked.success) return checked.data;
  const problems = checked.error.issues.flatMap((issue) => problemsOf(issue, root));
  throw new Refusal('invalid-request', `${problems.length} 处有误 faults in the request.`, problems);
}

function problemsOf(issue: z.core.$ZodIssue, root: string): Problem[] {
  const pointer = root + issue.path.map((step) => `/${pointerPart(step)}`).join('');
  if (issue.code !== 'unrecognized_keys')
    return [{ detail: issue.message, pointer, code: issue.code.replaceAll('_', '-') }];
  return issue.keys.map((key) => ({
    detail: `${safeName(key)} is not known here: remove it`,
    pointer: `${pointer}/${safeName(key)}`,
    code: 'unrecognized-key',
  }));
}

/** RFC 6901; names from outside can carry anything. */
function pointerPart(step: PropertyKey): string {
  return typeof step === 'number' ? String(step) : safeName(String(step));
}
