import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';

const { bundle, exported }: { bundle: string; exported: string } = workerData;
const file = [`${bundle}.mjs`, `${bundle}.js`].find((path) => existsSync(path));
if (file === undefined) throw new Error(`no bundle stands at ${bundle}`);
const loaded: Record<string, (event: unknown, context: object) => Promise<unknown>> = await import(
  pathToFileURL(file).href
);

parentPort?.on('message', async (event: unknown) => {
  try {
    const answer = await loaded[exported]?.(event, { getRemainingTimeInMillis: () => 30_000, awsRequestId: 'local' });
    parentPort?.postMessage({ ok: true, answer });
  } catch (error) {
    parentPort?.postMessage({ ok: false, reason: error instanceof Error ? error.message : 'threw something' });
  }
});
