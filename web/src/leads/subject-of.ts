import type { LeadView } from '../../../shared/wire/http/schemas/leads.ts';

/** What a lead is called: by name, else by code, else by the merchants behind it, else by its own number. */
export function subjectOf({ id, kind, key, name, merchants }: LeadView): string {
  if (name) return name;
  if (key !== undefined && (kind === 'merchant' || kind === 'agent')) return key;
  const [first, ...rest] = merchants;
  if (first === undefined) return id;
  return rest.length === 0 ? first : `${first} +${rest.length}`;
}
