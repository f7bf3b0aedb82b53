import { LOG_EVENTS, type LogEvent, type LogFields } from './log-events.ts';

const LONGEST = 200;

/** Eleven digits are a phone, eighteen characters an identity number: whoever let them come here, they go no further. */
const IDENTITY = /(?<![0-9A-Za-z.])(1[3-9]\d{9}|[1-8]\d{16}[\dXx])(?![0-9A-Za-z])/g;

/** One event as a line of JSON. Fields that the registry does not name and values that are no scalars are left out. */
export function logLine<E extends LogEvent>(event: E, fields: LogFields<E>): string {
  const { level, fields: known } = LOG_EVENTS[event];
  const line: Record<string, unknown> = { level, event };
  const given: Readonly<Record<string, unknown>> = fields;
  for (const name of known) {
    const value = given[name];
    if (typeof value === 'string') line[name] = value.slice(0, LONGEST).replace(IDENTITY, '(hidden)');
    else if (typeof value === 'number' || typeof value === 'boolean') line[name] = value;
  }
  return JSON.stringify(line);
}

/** Lambda hands standard output to CloudWatch Logs. */
export function log<E extends LogEvent>(event: E, fields: LogFields<E>): void {
  console.log(logLine(event, fields));
}
