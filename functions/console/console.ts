import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { Refusal } from '../../shared/faults/refusal.ts';
import type { UseCases } from '../../shared/wire/http/call.ts';

export interface World {
  /** Where the built console stands: `index.html` and `assets/`. */
  readonly directory: string;
}

/** antd writes its styles into the page as it needs them; scripts come from here alone. */
const POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
};

export function console({ directory }: World): UseCases<'console'> {
  const page = async () => ({
    content: (await read(join(directory, 'index.html'))).toString(),
    contentType: 'text/html; charset=utf-8',
    headers: { 'cache-control': 'no-cache', 'content-security-policy': POLICY },
  });
  return {
    getConsole: page,
    getDrawsPage: page,

    /** Names of assets carry their content's hash. */
    getAsset: async ({ params: { file } }) => {
      const contentType = TYPES[extname(file)];
      if (contentType === undefined || !/^[\w-][\w.-]*$/.test(file)) throw notFound();
      return {
        content: await read(join(directory, 'assets', file)),
        contentType,
        headers: { 'cache-control': 'public, max-age=31536000, immutable' },
      };
    },
  };
}

async function read(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') throw notFound();
    throw error;
  }
}

function notFound(): Refusal {
  return new Refusal('not-found', '未找到 Not found.');
}
