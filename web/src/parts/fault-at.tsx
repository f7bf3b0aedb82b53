import { faultId, faultsAt } from './faults-at.ts';

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
