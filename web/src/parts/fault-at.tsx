import { HttpProblem } from '../http-problem.ts';

interface FaultAtProps {
  readonly error: unknown;
  /** Where in the request (RFC 6901). */
  readonly pointer: string;
  /** Whether what lies within it belongs here as well. */
  readonly within?: boolean;
}

/** What the server said about one field, beside that field. */
export function FaultAt({ error, pointer, within = false }: FaultAtProps) {
  const faults = faultsAt(error, pointer, within);
  if (faults.length === 0) return null;
  return (
    <p className="field-fault" data-testid="field-fault" data-pointer={pointer} id={faultId(pointer)}>
      {faults.join(' ')}
    </p>
  );
}

export function faultId(pointer: string): string {
  return `fault${pointer.replaceAll('/', '-')}`;
}

export function faultsAt(error: unknown, pointer: string, within: boolean): readonly string[] {
  if (!(error instanceof HttpProblem)) return [];
  const isHere = (at: string) => at === pointer || (within && at.startsWith(`${pointer}/`));
  return error.faults.filter((fault) => isHere(fault.pointer)).map(({ detail }) => detail);
}
