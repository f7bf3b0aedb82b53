/** Key attributes of every table (all strings) and the one sparse index: the desk's queue lives on the dossier it shows. */
export const TABLE_KEY = { partition: 'pk', sort: 'sk' } as const;

/** Index of `Dossiers`: `queue` = `<customs>#<lane>`, `urgency` sorts. Only parcels that wait for people carry the two. */
export const QUEUE_INDEX = { name: 'queue', partition: 'queue', sort: 'urgency', projected: ['entry'] } as const;

/** Attribute that holds the time to live (epoch seconds) where items expire. */
export const TTL_ATTRIBUTE = 'expires';

/** Partition of `Reference` that holds the secret keys of the days' draws: only functions that draw may read it. */
export const DRAW_KEYS = 'DRAW-KEYS';
/** Partition of `Reference` that holds the rounds which supervisors ask for. */
export const DRAW_ROUNDS = 'DRAW-ROUNDS';
