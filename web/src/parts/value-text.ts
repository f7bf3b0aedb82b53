/** What a field holds in one line, whatever it is; empty for what is absent. */
export function valueText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(valueText).join('、');
  if (typeof value === 'object') return Object.values(value).map(valueText).join(' ');
  return String(value);
}
