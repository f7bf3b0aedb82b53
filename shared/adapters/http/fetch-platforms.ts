import { BlockList, isIP } from 'node:net';
import type { PlatformReply, Platforms } from '../../ports/platforms.ts';
import { readOpenReply } from '../../wire/pay179/open-reply.ts';
import { writeOpenRequest } from '../../wire/pay179/open-request.ts';

export interface FetchPlatforms {
  readonly timeoutMs: number;
  /** Lets platforms stand on the loopback interface, without TLS: only the local runner and tests do. */
  readonly loopback: boolean;
}

const MOST_BYTES = 65_536;
const LOOPBACK = new Set(['127.0.0.1', '[::1]', 'localhost']);

/**
 * Platforms over fetch. Only HTTPS, never to an address inside (loopback, private, link-local), no redirect is followed, and at most
 * 64 KB are read: the address comes from reference data, and what answers there is not ours.
 */
export function fetchPlatforms({ timeoutMs, loopback }: FetchPlatforms): Platforms {
  return {
    async ask(url, request) {
      if (!isAllowed(url, loopback)) return failed('address refused');
      try {
        const answer = await fetch(url, {
          method: 'POST',
          headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
          body: writeOpenRequest(request),
          redirect: 'manual',
          signal: AbortSignal.timeout(timeoutMs),
        });
        return await replyOf(answer);
      } catch (error) {
        return failed(error instanceof Error && error.name === 'TimeoutError' ? 'timeout' : 'unreachable');
      }
    },
  };
}

async function replyOf(answer: Response): Promise<PlatformReply> {
  if (!answer.ok) {
    await answer.body?.cancel();
    return failed(`status ${answer.status}`);
  }
  const text = await limited(answer);
  if (text === null) return failed('too large');
  const read = readOpenReply(text);
  return read === null ? failed('unreadable') : { kind: 'answered', code: read.code };
}

/** Null when the answer is longer than anybody needs. */
async function limited({ body }: Response): Promise<string | null> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of body ?? []) {
    size += piece.length;
    if (size > MOST_BYTES) return null;
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}

function isAllowed(text: string, loopback: boolean): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  if (username !== '' || password !== '') return false;
  if (LOOPBACK.has(hostname)) return loopback && (protocol === 'http:' || protocol === 'https:');
  return protocol === 'https:' && !isInside(hostname);
}

function isInside(hostname: string): boolean {
  const address = hostname.replace(/^\[|\]$/g, '');
  const family = isIP(address);
  if (family === 0) return /(?:^|\.)(?:localhost|local|internal)\.?$/.test(hostname);
  return INSIDE.check(address, family === 4 ? 'ipv4' : 'ipv6');
}

const INSIDE = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const)
  INSIDE.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
  ['::ffff:0:0', 96],
] as const)
  INSIDE.addSubnet(network, prefix, 'ipv6');

function failed(reason: string): PlatformReply {
  return { kind: 'failed', reason };
}
