import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetchPlatforms } from '../../../../shared/adapters/http/fetch-platforms.ts';
import { type PlatformStandIn, startPlatform } from '../../../stand-ins/platform.ts';

const request = { orderNo: 'T20261104000001', sessionID: 'S1', serviceTime: 1793757600000 };
let platform: PlatformStandIn;

beforeAll(async () => {
  platform = await startPlatform({ mode: 'silent', record: () => ({}), upload: async () => null });
});
afterAll(() => platform.stop());

describe('fetchPlatforms', () => {
  const platforms = fetchPlatforms({ timeoutMs: 500, loopback: true });

  it('sends the official form and reads the code', async () => {
    platform.mode = 'silent';

    expect(await platforms.ask(platform.url, request)).toEqual({ kind: 'answered', code: '10000' });
    expect(platform.asked.at(-1)).toEqual(request);
  });

  it.each([
    ['refuses', { kind: 'answered', code: '20000' }],
    ['failing', { kind: 'failed', reason: 'status 500' }],
    ['redirects', { kind: 'failed', reason: 'status 307' }],
    ['floods', { kind: 'failed', reason: 'too large' }],
    ['babbles', { kind: 'failed', reason: 'unreadable' }],
    ['slow', { kind: 'failed', reason: 'timeout' }],
  ] as const)('answers for a platform that %s', async (mode, expected) => {
    platform.mode = mode;
    const before = platform.asked.length;

    expect(await platforms.ask(platform.url, request)).toEqual(expected);
    expect(platform.asked).toHaveLength(before + 1);
  });

  it('says that nobody is there', async () => {
    const gone = await startPlatform({ mode: 'silent', record: () => ({}), upload: async () => null });
    await gone.stop();

    expect(await platforms.ask(gone.url, request)).toEqual({ kind: 'failed', reason: 'unreachable' });
  });

  it.each([
    'http://platform.example.invalid/platDataOpen',
    'ftp://platform.example.invalid/',
    'https://10.0.0.1/',
    'https://169.254.169.254/latest/meta-data',
    'https://192.168.1.1/',
    'https://172.31.0.1/',
    'https://127.0.0.2/',
    'https://2130706434/',
    'https://[fd00::1]/',
    'https://[fe80::1]/',
    'https://[::ffff:10.0.0.1]/',
    'https://db.internal/',
    'https://a:b@platform.example.invalid/',
    'file:///etc/passwd',
    'platDataOpen',
    '',
  ])('refuses the address %s', async (url) => {
    expect(await platforms.ask(url, request)).toEqual({ kind: 'failed', reason: 'address refused' });
  });

  it('knows no loopback in a deployed stack', async () => {
    const deployed = fetchPlatforms({ timeoutMs: 500, loopback: false });
    const before = platform.asked.length;

    for (const url of [platform.url, platform.url.replace('127.0.0.1', 'localhost'), 'http://[::1]:9001/'])
      expect(await deployed.ask(url, request)).toEqual({ kind: 'failed', reason: 'address refused' });
    expect(platform.asked).toHaveLength(before);
  });
});
