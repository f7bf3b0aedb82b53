export interface Reply {
  readonly status: number;
  readonly body: string;
  readonly contentType: string;
}

/** Answers to requests that carried an Idempotency-Key, kept for a day. */
export interface Replies {
  find(caller: string, key: string): Promise<{ readonly requestDigest: string; readonly reply: Reply } | null>;
  keep(caller: string, key: string, requestDigest: string, reply: Reply): Promise<void>;
}
