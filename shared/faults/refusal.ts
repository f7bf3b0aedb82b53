/** One fault of a request: what is wrong, where (RFC 6901 pointer into the request) and a stable kebab-case code. */
export interface Problem {
  readonly detail: string;
  readonly pointer: string;
  readonly code: string;
}

/** The stable tails of problem `type` URIs; the full type is `https://sandan.dev/problems/<kind>`. */
export type RefusalKind =
  | 'invalid-request'
  | 'unreadable'
  | 'too-large'
  | 'unsupported-media-type'
  | 'unauthorized'
  | 'forbidden'
  | 'sender-not-allowed'
  | 'not-found'
  | 'conflict'
  | 'documents-rejected'
  | 'items-rejected';

const STATUS: Record<RefusalKind, number> = {
  'invalid-request': 400,
  unreadable: 400,
  'too-large': 413,
  'unsupported-media-type': 415,
  unauthorized: 401,
  forbidden: 403,
  'sender-not-allowed': 403,
  'not-found': 404,
  conflict: 409,
  'documents-rejected': 422,
  'items-rejected': 422,
};

/** The caller must change something: a 4xx problem (RFC 9457). Never carries identity data. */
export class Refusal extends Error {
  readonly kind: RefusalKind;
  readonly problems: readonly Problem[];

  constructor(kind: RefusalKind, detail: string, problems: readonly Problem[] = []) {
    super(detail);
    this.name = 'Refusal';
    this.kind = kind;
    this.problems = problems;
  }

  get status(): number {
    return STATUS[this.kind];
  }
}
