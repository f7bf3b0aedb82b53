import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readOpenReply } from '../../../../shared/wire/pay179/open-reply.ts';

describe('readOpenReply', () => {
  it('reads the code of the official answer, also as a number', () => {
    const official = readFileSync(
      new URL('../../../fixtures/pay-179/platDataOpen_response.json', import.meta.url),
      'utf8',
    );

    expect(readOpenReply(official)).toEqual({ code: '10000' });
    expect(readOpenReply('{"code":20000,"message":"x"}')).toEqual({ code: '20000' });
  });

  it.each(['', 'ok', '[]', '{}', '{"code":null}', '<html>'])('is null for %j', (text) => {
    expect(readOpenReply(text)).toBeNull();
  });
});
