import type { OpenRequest } from '../model/raw-payment.ts';

/** What came back from a platform: its code, or why there is none (`timeout`, `status 500`, `unreadable` …). */
export type PlatformReply =
  | { readonly kind: 'answered'; readonly code: string }
  | { readonly kind: 'failed'; readonly reason: string };

/** The platforms' own services, which answer requests of raw payment data at once and upload them later (messages.md §14). Never throws. */
export interface Platforms {
  ask(url: string, request: OpenRequest): Promise<PlatformReply>;
}
