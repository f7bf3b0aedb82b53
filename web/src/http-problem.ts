/** An answer other than 2xx: problem details (RFC 9457), or what could be made of it. `status` 0: no answer at all. */
export class HttpProblem extends Error {
  readonly status: number;
  readonly detail: string;

  constructor(status: number, detail: string) {
    super(`${status} ${detail}`);
    this.name = 'HttpProblem';
    this.status = status;
    this.detail = detail;
  }
}

export async function problemOf(response: Response): Promise<HttpProblem> {
  const body: unknown = await response.json().catch(() => null);
  return new HttpProblem(response.status, detailIn(body) ?? response.statusText);
}

function detailIn(body: unknown): string | null {
  if (typeof body !== 'object' || body === null) return null;
  const { detail, title }: { detail?: unknown; title?: unknown } = body;
  return typeof detail === 'string' ? detail : typeof title === 'string' ? title : null;
}
