import * as z from 'zod';
import type { ParcelId } from './parcel-key.ts';

/** How the flow after an IP hit ended (rules.md §6.2). All but `infringing` end in release. */
export const IpOutcomeKind = z.enum(['holder-silent', 'denied', 'non-infringing', 'court-silent', 'infringing']);
export type IpOutcomeKind = z.infer<typeof IpOutcomeKind>;

/** How the case of one parcel and one recorded right ended; `at` an ISO instant. */
export interface IpOutcome {
  readonly recordNo: string;
  readonly outcome: IpOutcomeKind;
  readonly at: string;
  readonly caseId: string;
  /** The goods had been detained for the right: its release lifts that detention. */
  readonly wasDetained?: true;
}

/** An outcome on its way to the dossier, whose verdict it changes. */
export type IpOutcomeNews = IpOutcome & { readonly parcel: ParcelId };

/** A wake-up for the case of a parcel and a right: whoever gets it looks at both and does what is due. */
export interface ProtectionTask {
  readonly parcel: ParcelId;
  readonly recordNo: string;
}
