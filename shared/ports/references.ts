import type { Policy } from '../model/policy.ts';
import type { Reference } from '../model/reference.ts';

export interface Published {
  /** Content version; `none` when nothing was published. */
  readonly version: string;
  readonly reference: Reference;
  readonly policy: Policy | null;
}

/** Published reference data and policy, versioned; an adapter may serve a copy of up to half a minute ago. */
export interface References {
  current(): Promise<Published>;
  /** Answers the version; null, and nothing is published, when another than `over` is in force. Without `over` whatever is in force gives way. */
  publish(reference: Reference, policy: Policy | null, over?: string): Promise<string | null>;
}
