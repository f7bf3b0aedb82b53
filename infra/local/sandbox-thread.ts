import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';

const { bundle, exported, timeoutSeconds }: { bundle: string; exported: string; timeoutSeconds: number } = workerData;
const file = [`${bundle}.mjs`, `${bundle}.js`].find((path) => existsSync(path));
if (file === undefined) throw new Error('its bundle is missing');
const loaded: Record<string, (event: unknown, context: object) => Promise<unknown>> = await import(
  pathToFileURL(file).href
);
const handler = loaded[exported];
if (handler === undefined) throw new Error(`its bundle exports no ${exported}`);
parentPort?.postMessage({ kind: 'loaded' });

parentPort?.on('message', async (event: unknown) => {
  try {
    const end = Date.now() + timeoutSeconds * 1000;
    const context = { awsRequestId: randomUUID(), getRemainingTimeInMillis: () => Math.max(0, end - Date.now()) };
    parentPort?.postMessage({ kind: 'answered', answer: await handler(event, context) });
  } catch (error) {
    parentPort?.postMessage({ kind: 'threw', reason: error instanceof Error ? error.message : 'threw something' });
  }
});
