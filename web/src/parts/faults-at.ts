import { HttpProblem } from '../http-problem.ts';

/** What the server said about a place in the request (RFC 6901) and, where that is asked, about what lies within it. */
export function faultsAt(error: unknown, pointer: string, within: boolean): readonly string[] {
  if (!(error instanceof HttpProblem)) return [];
  const isHere = (at: string) => at === pointer || (within && at.startsWith(`${pointer}/`));
  return error.faults.filter((fault) => isHere(fault.pointer)).map(({ detail }) => detail);
}

/** Id of the element that says it. */
export function faultId(pointer: string): string {
  return `fault${pointer.replaceAll('/', '-')}`;
}
