import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { console as consoleRoutes } from '../../functions/console/console.ts';
import { httpHandler } from '../../shared/edge/http.ts';
import { call } from '../builders/http-call.ts';

const directory = mkdtempSync(join(tmpdir(), 'sandan-console-'));
mkdirSync(join(directory, 'assets'));
writeFileSync(join(directory, 'index.html'), '<!doctype html><title>三单</title>');
writeFileSync(join(directory, 'assets', 'main-a1.js'), 'export {}');
writeFileSync(join(directory, 'secret.js'), '1');
writeFileSync(join(directory, 'assets', 'notes.exe'), '1');
afterAll(() => rmSync(directory, { recursive: true }));

const handler = httpHandler('console', consoleRoutes({ directory }));

describe('getConsole', () => {
  it('is never kept, and loads scripts from here alone', async () => {
    const { status, headers, text } = await call(handler, 'getConsole');

    expect([status, text]).toEqual([200, '<!doctype html><title>三单</title>']);
    expect(headers['cache-control']).toBe('no-cache');
    expect(headers['content-security-policy']).toMatch(/^default-src 'self';/);
    expect(headers['content-security-policy']).not.toMatch(/script-src|unsafe-eval/);
  });
});

describe('getDrawsPage', () => {
  it('is the same page at an address that can be handed on', async () => {
    expect(await call(handler, 'getDrawsPage')).toEqual(await call(handler, 'getConsole'));
  });
});

describe('getAsset', () => {
  it('may be kept for ever', async () => {
    const { status, headers, text } = await call(handler, 'getAsset', { params: { file: 'main-a1.js' } });

    expect([status, text]).toEqual([200, 'export {}']);
    expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(headers['cache-control']).toContain('immutable');
  });

  it.each(['gone.js', '../secret.js', '..', 'a/../../secret.js', 'notes.exe', '', '.js'])(
    'answers 404 to %j',
    async (file) => {
      expect((await call(handler, 'getAsset', { params: { file } })).status).toBe(404);
    },
  );
});
