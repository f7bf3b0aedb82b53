import { afterEach, describe, expect, it, vi } from 'vitest';
import { clockOffset, loopbackPlatforms, setting } from '../../../shared/edge/environment.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('setting', () => {
  it('is what infra gave', () => {
    vi.stubEnv('TABLE_DOSSIERS', 'dossiers-1');

    expect(setting('dossiersTable')).toBe('dossiers-1');
  });

  it.each([undefined, ''])('names the setting that is missing: %j', (value) => {
    vi.stubEnv('TABLE_DOSSIERS', value);

    expect(() => setting('dossiersTable')).toThrow('TABLE_DOSSIERS');
  });
});

describe('clockOffset', () => {
  it.each([
    [undefined, 0],
    ['-3600000', -3_600_000],
  ])('of %j is %i', (value, offset) => {
    vi.stubEnv('CLOCK_OFFSET_MS', value);

    expect(clockOffset()).toBe(offset);
  });

  it('refuses what is no number', () => {
    vi.stubEnv('CLOCK_OFFSET_MS', 'soon');

    expect(() => clockOffset()).toThrow('CLOCK_OFFSET_MS');
  });
});

describe('loopbackPlatforms', () => {
  it.each([
    [undefined, false],
    ['no', false],
    ['yes', true],
  ])('of %j is %s', (value, expected) => {
    vi.stubEnv('LOOPBACK_PLATFORMS', value);

    expect(loopbackPlatforms()).toBe(expected);
  });
});
