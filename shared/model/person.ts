import * as z from 'zod';

export const Role = z.enum(['submitter', 'officer', 'supervisor', 'inspector', 'right-holder', 'admin']);
export type Role = z.infer<typeof Role>;

/** Who calls, from the verified claims of the token. `org` for submitters and right holders; `customs` (district code or `*`) for officials. */
export interface Caller {
  readonly role: Role;
  readonly name: string;
  readonly org: string | null;
  readonly customs: string | null;
}
