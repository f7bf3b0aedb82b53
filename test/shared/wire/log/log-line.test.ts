import { describe, expect, it, vi } from 'vitest';
import { LOG_EVENTS } from '../../../../shared/wire/log/log-events.ts';
import { log, logLine } from '../../../../shared/wire/log/log-line.ts';
import { identityLeaks } from '../../../privacy/fictitious.ts';

describe('logLine', () => {
  it('is one line of JSON with level, event and fields', () => {
    const line = logLine('request-answered', { route: 'GET /health', status: 200, ms: 3, replayed: false });

    expect(JSON.parse(line)).toEqual({
      level: 'info',
      event: 'request-answered',
      route: 'GET /health',
      status: 200,
      ms: 3,
      replayed: false,
    });
    expect(line).not.toContain('\n');
  });

  it('leaves out fields that the registry does not name, and whatever is no scalar', () => {
    const fields = { route: 'x', body: 'secret', status: { code: 1 }, ms: undefined } as never; // on purpose against the types

    expect(JSON.parse(logLine('request-answered', fields))).toEqual({
      level: 'info',
      event: 'request-answered',
      route: 'x',
    });
  });

  it('hides what reads as an identity number or a phone, and cuts long texts', () => {
    const line = logLine('message-busy', { cause: `110101190001010014 13800000001 ${'x'.repeat(500)}` });

    expect(identityLeaks(line)).toEqual([]);
    expect(line).toContain('(hidden) (hidden)');
    expect(line.length).toBeLessThan(400);
  });
});

describe('log', () => {
  it('writes to standard output', () => {
    const out = vi.spyOn(console, 'log').mockImplementation(() => undefined);

    log('drop-read', { drop: 'a', documents: 1 });

    expect(out.mock.calls).toEqual([[logLine('drop-read', { drop: 'a', documents: 1 })]]);
    out.mockRestore();
  });
});

describe('LOG_EVENTS', () => {
  it('has no field for a message, a body or a name of people', () => {
    const fields = Object.values(LOG_EVENTS).flatMap((event) => [...event.fields]);

    expect(
      fields.filter(
        (field) => /message$|body|detail|phone|address|number.+|name/i.test(field) && field !== 'errorName',
      ),
    ).toEqual([]);
  });
});
