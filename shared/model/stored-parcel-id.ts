import * as z from 'zod';
import type { ParcelId } from './parcel-key.ts';

/** A parcel's id as it was stored or sent: whoever wrote it had it from `parcelId`. */
export const StoredParcelId = z.custom<ParcelId>((value) => typeof value === 'string');
