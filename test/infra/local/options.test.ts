import { describe, expect, it } from 'vitest';
import { readOptions } from '../../../infra/local/options.ts';

const DEFAULTS = { port: 3000, data: '.sandan', empty: false, reference: null, now: null };

describe('readOptions', () => {
  it.each([
    ['', {}, {}],
    ['', { PORT: '4000' }, { port: 4000 }],
    ['', { PORT: '' }, {}],
    ['--port 5000', { PORT: '4000' }, { port: 5000 }],
    ['--port=0', {}, { port: 0 }],
    ['--data /x/y --empty', {}, { data: '/x/y', empty: true }],
    ['--reference r.json.gz', {}, { reference: 'r.json.gz' }],
    ['--now 2026-11-11T08:00:00+08:00', {}, { now: '2026-11-11T08:00:00+08:00' }],
    ['--now 2026-11-11T00:00:00.000Z', {}, { now: '2026-11-11T00:00:00.000Z' }],
    ['--now 2026-11-11T00:00Z', {}, { now: '2026-11-11T00:00Z' }],
  ])('reads %o with %o', (flags, environment, changed) => {
    expect(readOptions(flags.split(' ').filter(Boolean), environment)).toEqual({ ...DEFAULTS, ...changed });
  });

  it.each([
    [['--port', 'x'], {}, '--port must be'],
    [['--port', ''], {}, '--port must be'],
    [['--port', '65536'], {}, '--port must be'],
    [['--port', '1.5'], {}, '--port must be'],
    [['--port', '0x10'], {}, '--port must be'],
    [[], { PORT: '-1' }, '--port must be'],
    [['--data', ''], {}, '--data must name a folder'],
    [['--now', 'tomorrow'], {}, '--now must be an ISO time'],
    [['--now', '2026-11-11'], {}, '--now must be an ISO time'],
    [['--now', '2026-11-11T08:00:00'], {}, '--now must be an ISO time'],
    [['--now', '2026-13-11T08:00:00Z'], {}, '--now must be an ISO time'],
    [['--wat'], {}, "Unknown option '--wat'"],
    [['stray'], {}, "Unexpected argument 'stray'"],
    [['--port'], {}, "'--port <value>' argument missing"],
  ])('says what is wrong with %o %o', (args, environment, message) => {
    expect(readOptions(args, environment)).toContain(message);
  });
});
