import * as z from 'zod';

/**
 * From when on the same article by mail and by retail to one phone, one room or one building is more than households use (rules.md
 * P14). Whoever is no household, a building or a room with more consignees than that, is asked more of.
 */
export const MailPolicy = z.object({
  /** So many days are looked over, as far as looking back sees them. */
  windowDays: z.number(),
  /** Mail items, retail parcels, and pieces of both together, from which on it is told. */
  mailedFrom: z.number(),
  retailFrom: z.number(),
  piecesFrom: z.number(),
  /** A room with more consignees is no household. */
  householdTo: z.number(),
  /** Where there is no household: so many consignees of the article, and its share of all that came there. */
  consigneesFrom: z.number(),
  shareFrom: z.number(),
});

/** For policies published before mail was handed over. */
export const MAIL = {
  windowDays: 60,
  mailedFrom: 3,
  retailFrom: 3,
  piecesFrom: 24,
  householdTo: 5,
  consigneesFrom: 4,
  shareFrom: 0.5,
};
