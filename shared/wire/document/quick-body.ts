/**
 * The same body, quicker to read: V8 keeps an object that was filled under computed names as a dictionary, and a copy of it as a
 * record. A decision reads order and declaration some hundred times.
 */
export function quickBody(body: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return { ...body };
}
