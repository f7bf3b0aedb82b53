import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import * as z from 'zod';
import { ROOT } from './source-files.ts';

const Cruise = z.object({
  modules: z.array(z.object({ source: z.string(), dependencies: z.array(z.object({ resolved: z.string() })) })),
  summary: z.object({
    error: z.number(),
    violations: z.array(z.object({ from: z.string(), to: z.string(), rule: z.object({ name: z.string() }) })),
  }),
});
export type Cruise = z.infer<typeof Cruise>;

/** Runs dependency-cruiser with the project's rules over folders of `cwd`. */
export async function cruise(cwd: string, folders: readonly string[]): Promise<Cruise> {
  const bin = `${ROOT}/node_modules/dependency-cruiser/bin/dependency-cruiser.mjs`;
  const args = [bin, '--config', `${ROOT}/.dependency-cruiser.cjs`, '--output-type', 'json', ...folders];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd, maxBuffer: 200_000_000 }).catch(
    (failure: { stdout: string }) => failure,
  );
  return Cruise.parse(JSON.parse(stdout));
}
