import type { CaseState, IpCase } from '../model/ip-case.ts';

/** Whose cases: a holder's by its enterprise code, a customs district's, or a firm's (platform or merchant) by its enterprise code. */
export interface CaseScope {
  readonly of: 'holder' | 'district' | 'firm';
  readonly code: string;
}

/** The cases after IP hits. Whoever looks through a scope reaches no case of another. */
export interface IpCases {
  /** For the system itself: whatever the scope. */
  find(id: string): Promise<IpCase | null>;
  seen(scope: CaseScope, id: string): Promise<IpCase | null>;
  /** Newest first. `states`: only these; a page may then hold fewer than `limit` although more follow. */
  page(
    scope: CaseScope,
    query: { readonly states?: readonly CaseState[]; readonly limit: number; readonly cursor?: string | undefined },
  ): Promise<{ readonly cases: readonly IpCase[]; readonly nextCursor?: string }>;
  /** Writes if the stored version is the one before; `version` 1 opens. */
  save(present: IpCase): Promise<'saved' | 'stale'>;
  /** Those due by the instant, among what fell due on `fromDay` (UTC, YYYY-MM-DD) or later: earliest first. */
  due(fromDay: string, by: string): Promise<readonly IpCase[]>;
}
