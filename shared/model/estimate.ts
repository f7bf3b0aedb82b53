import * as z from 'zod';

/** What is believed of a number, and between which bounds it lies with a confidence of 95 %. */
export const Estimate = z.object({ value: z.number(), from: z.number(), to: z.number() });
export type Estimate = z.infer<typeof Estimate>;
