const KEYS = new Set(['enterprises', 'goods', 'ipRights', 'customsDistricts', 'places', 'inspectors', 'limits']);
const ENTERPRISES = new Set(['ebp', 'ebc', 'pay', 'carrier', 'agent', 'warehouse']);

/** What a reference file holds that nobody reads (interfaces.md §6): its unknown keys and unknown rooms of `enterprises`. */
export function referenceWarnings(raw: unknown): readonly string[] {
  const rooms = isObject(raw) ? raw.enterprises : undefined;
  return [
    ...unknownKeys(raw, KEYS).map((key) => `unknown key ${key} is ignored`),
    ...unknownKeys(rooms, ENTERPRISES).map((key) => `unknown kind of enterprise enterprises.${key}`),
  ];
}

function unknownKeys(value: unknown, known: ReadonlySet<string>): readonly string[] {
  return isObject(value) ? Object.keys(value).filter((key) => !known.has(key)) : [];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
