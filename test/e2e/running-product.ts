import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PATIENCE_MS = 120_000;

export interface Claims {
  readonly role: 'submitter' | 'officer' | 'supervisor' | 'inspector' | 'right-holder' | 'admin';
  readonly org?: string;
  readonly customs?: string;
  readonly name?: string;
  /** Seconds; a negative number makes a token that has expired. */
  readonly expiresIn?: number;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Undefined when the body is no JSON; `read` gives it a shape. */
  readonly json: unknown;
}

export interface Ask {
  readonly method?: string;
  readonly as?: Claims;
  readonly token?: string;
  readonly json?: unknown;
  readonly body?: string | Uint8Array;
  readonly headers?: Record<string, string>;
}

/** The product as `npm start` runs it, in a process of its own. */
export interface Product {
  readonly url: string;
  ask(path: string, ask?: Ask): Promise<Answer>;
  /** Everything it wrote so far, all its lives together. */
  log(): string;
  /** SIGKILL: nothing gets a chance to tidy up. */
  kill(): Promise<void>;
  /** SIGTERM; answers the exit code. */
  stop(): Promise<number | null>;
  /** Starts it again on the same data, with the same arguments or others. */
  restart(others?: readonly string[]): Promise<void>;
  /** Stops it and removes its data. */
  remove(): Promise<void>;
}

/** Starts empty on data of its own; `sample` lets it load the sample day. */
export async function startProduct(args: readonly string[] = [], load: 'empty' | 'sample' = 'empty'): Promise<Product> {
  const data = mkdtempSync(join(tmpdir(), 'sandan-e2e-'));
  let log = '';
  let child: ChildProcess;
  let url = '';
  const tokens = new Map<string, string>();

  const start = async (given: readonly string[] = args) => {
    tokens.clear();
    const born = log.length;
    child = spawn(
      process.execPath,
      ['infra/local/start.ts', '--port', '0', '--data', data, ...(load === 'empty' ? ['--empty'] : []), ...given],
      {
        cwd: ROOT,
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    url = await new Promise<string>((resolve, reject) => {
      const patience = setTimeout(() => reject(new Error(`not ready in time:\n${log.slice(-3000)}`)), PATIENCE_MS);
      const hear = (piece: Buffer) => {
        log += piece.toString();
        const ready = /^ready (http:\/\/127\.0\.0\.1:\d+)$/m.exec(log.slice(born));
        if (ready?.[1] !== undefined) {
          clearTimeout(patience);
          resolve(ready[1]);
        }
      };
      child.stdout?.on('data', hear);
      child.stderr?.on('data', hear);
      child.once('exit', (code) => {
        clearTimeout(patience);
        reject(new Error(`ended with ${code} before it was ready:\n${log.slice(-3000)}`));
      });
    });
  };
  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
    const ended = once(child, 'exit');
    child.kill(signal);
    const [code] = await ended;
    return typeof code === 'number' ? code : null;
  };

  const product: Product = {
    get url() {
      return url;
    },
    ask: (path, ask = {}) => send(url, tokens, path, ask),
    log: () => log,
    kill: async () => {
      await end('SIGKILL');
    },
    stop: () => end('SIGTERM'),
    restart: start,
    remove: async () => {
      await end('SIGTERM');
      rmSync(data, { recursive: true, force: true });
    },
  };
  await start();
  return product;
}

async function send(url: string, tokens: Map<string, string>, path: string, ask: Ask): Promise<Answer> {
  const { method, as, json, body, headers = {} } = ask;
  const token = ask.token ?? (as === undefined ? undefined : await tokenFor(url, tokens, as));
  const content = json === undefined ? body : JSON.stringify(json);
  const answer = await fetch(`${url}${path}`, {
    method: method ?? (content === undefined ? 'GET' : 'POST'),
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(json === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(content === undefined ? {} : { body: content }),
  });
  const text = await answer.text();
  return { status: answer.status, headers: answer.headers, text, json: jsonOf(text) };
}

async function tokenFor(url: string, tokens: Map<string, string>, claims: Claims): Promise<string> {
  const key = JSON.stringify(claims);
  const known = tokens.get(key);
  if (known !== undefined) return known;
  const answer = await fetch(`${url}/dev/tokens`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: key,
  });
  const { token } = z.object({ token: z.string() }).parse(jsonOf(await answer.text()));
  tokens.set(key, token);
  return token;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The body of an answer under the schema that the API promises. */
export function read<T>(schema: z.ZodType<T>, { status, text, json }: Answer): T {
  const parsed = schema.safeParse(json);
  if (!parsed.success) throw new Error(`${status} ${text.slice(0, 800)}\n${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

/** Asks again until the answer satisfies; fails with the last answer when the patience is over. */
export async function until<T>(look: () => Promise<T>, satisfies: (seen: T) => boolean, seconds = 60): Promise<T> {
  const end = performance.now() + seconds * 1000;
  for (;;) {
    const seen = await look();
    if (satisfies(seen)) return seen;
    if (performance.now() > end)
      throw new Error(`not within ${seconds} s; last seen ${JSON.stringify(seen).slice(0, 1500)}`);
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}
