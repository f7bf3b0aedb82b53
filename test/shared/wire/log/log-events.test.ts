import { describe, expect, it } from 'vitest';
import { LOG_EVENTS } from '../../../../shared/wire/log/log-events.ts';

describe('LOG_EVENTS', () => {
  it('names events in kebab-case and fields once each', () => {
    for (const [event, { fields }] of Object.entries(LOG_EVENTS)) {
      expect(event).toMatch(/^[a-z]+(-[a-z]+)+$/);
      expect(new Set(fields).size).toBe(fields.length);
    }
  });

  it('marks as an error what needs somebody to look', () => {
    const errors = Object.entries(LOG_EVENTS).flatMap(([event, { level }]) => (level === 'error' ? [event] : []));

    expect(errors).toEqual([
      'request-failed',
      'message-failed',
      'schedule-failed',
      'traces-unreadable',
      'log-unreadable',
      'known-rings-unreadable',
      'rights-snapshot-refused',
      'learnt-model-refused',
    ]);
  });
});
