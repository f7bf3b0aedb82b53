/** One fault of a request: where (RFC 6901), and how to mend it. */
interface Fault {
  readonly pointer: string;
  readonly detail: string;
}

/** An answer other than 2xx: problem details (RFC 9457), or what could be made of it. `status` 0: no answer at all. */
export class HttpProblem extends Error {
  readonly status: number;
  readonly detail: string;
  readonly faults: readonly Fault[];

  constructor(status: number, detail: string, faults: readonly Fault[] = []) {
    super(`${status} ${detail}`);
    this.name = 'HttpProblem';
    this.status = status;
    this.detail = detail;
    this.faults = faults;
  }
}

export async function problemOf(response: Response): Promise<HttpProblem> {
  const body: unknown = await response.json().catch(() => null);
  return new HttpProblem(response.status, detailIn(body) ?? response.statusText, faultsIn(body));
}

function detailIn(body: unknown): string | null {
  if (typeof body !== 'object' || body === null) return null;
  const { detail, title }: { detail?: unknown; title?: unknown } = body;
  return typeof detail === 'string' ? detail : typeof title === 'string' ? title : null;
}

function faultsIn(body: unknown): readonly Fault[] {
  if (typeof body !== 'object' || body === null) return [];
  const { errors }: { errors?: unknown } = body;
  return Array.isArray(errors) ? errors.filter(isFault) : [];
}

function isFault(value: unknown): value is Fault {
  if (typeof value !== 'object' || value === null) return false;
  const { pointer, detail }: { pointer?: unknown; detail?: unknown } = value;
  return typeof pointer === 'string' && typeof detail === 'string';
}
