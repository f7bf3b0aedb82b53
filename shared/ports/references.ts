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
  publish(reference: Reference, policy: Policy | null): Promise<string>;
}
