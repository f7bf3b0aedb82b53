import * as z from 'zod';

export const EnterpriseView = z.object({
  code: z.string(),
  name: z.string(),
  type: z.string().nullable(),
  status: z.string(),
  creditTier: z.string().nullable(),
  registeredAt: z.string().nullable(),
  events: z.array(z.object({ at: z.string(), what: z.string() })),
});
