import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildSnapshot } from '../../shared/domain/screen/index/build-snapshot.ts';
import { readFillers, readRights } from './titles/read-rights.ts';
import { readTitles } from './titles/read-titles.ts';

const USAGE = 'usage: npm run screen:titles -- --rights FILE [--filler FILE] --in FILE --out FILE';
const EXIT = { done: 0, failed: 1, usage: 2, unreadable: 3 } as const;
const SERVE = fileURLToPath(new URL('./titles/serve.ts', import.meta.url));

/** Screens goods titles against rights (interfaces.md §1): compiles them, then screens in a process that only opens the snapshot. */
function screenTitles(args: readonly string[]): number {
  const wish = wishOf(args);
  if (typeof wish === 'string') return refuse(wish);
  try {
    const rights = [...readRights(wish.rights), ...(wish.filler === undefined ? [] : readFillers(wish.filler))];
    const { titles, faults } = readTitles(wish.in);
    for (const fault of faults) console.error(fault);
    const begun = performance.now();
    const snapshot = buildSnapshot(rights);
    console.error(
      `${rights.length} rights compiled in ${((performance.now() - begun) / 1000).toFixed(1)} s: ${(snapshot.length / 2 ** 20).toFixed(1)} MB`,
    );
    if (!served(snapshot, wish)) return EXIT.failed;
    console.error(`${titles.length} titles screened; ${faults.length} unreadable lines`);
    return faults.length > 0 ? EXIT.unreadable : EXIT.done;
  } catch (error) {
    return refuse(error instanceof Error ? error.message : 'a file cannot be read');
  }
}

function served(snapshot: Uint8Array, wish: Wish): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'sandan-rights-'));
  try {
    const path = join(folder, 'rights.bin');
    writeFileSync(path, snapshot);
    const { status } = spawnSync(process.execPath, ['--expose-gc', SERVE, path, wish.in, wish.out], {
      stdio: 'inherit',
    });
    return status === 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Wish {
  readonly rights: string;
  readonly filler: string | undefined;
  readonly in: string;
  readonly out: string;
}

function wishOf(args: readonly string[]): Wish | string {
  const text = { type: 'string' } as const;
  try {
    const { values } = parseArgs({ args: [...args], options: { rights: text, filler: text, in: text, out: text } });
    const { rights, filler, in: titles, out } = values;
    if (rights === undefined) return '--rights is missing';
    if (titles === undefined) return '--in is missing';
    if (out === undefined) return '--out is missing';
    return { rights, filler, in: titles, out };
  } catch (error) {
    return error instanceof Error ? error.message : 'the arguments cannot be read';
  }
}

function refuse(reason: string): number {
  console.error(`${reason}\n${USAGE}`);
  return EXIT.usage;
}

process.exitCode = screenTitles(process.argv.slice(2));
