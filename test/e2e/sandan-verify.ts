import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

interface Verified {
  readonly code: number;
  readonly stdout: string;
}

/** `npx sandan-verify` in a checkout, as README.md has it; it finds the package's own command and asks no registry. */
export function sandanVerify(...args: readonly string[]): Promise<Verified> {
  const env = { ...process.env, npm_config_offline: 'true' };
  return new Promise((resolve) => {
    execFile('npx', ['sandan-verify', ...args], { cwd: ROOT, env }, (error, stdout) => {
      resolve({ code: error === null ? 0 : Number(error.code), stdout });
    });
  });
}
