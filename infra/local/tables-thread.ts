import type { IncomingMessage, Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { parentPort, workerData } from 'node:worker_threads';

const dynalite: (options: Record<string, unknown>) => Server = createRequire(import.meta.url)('dynalite');

const server = dynalite({ path: workerData.folder, createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 });
/* Dynalite rethrows the error of a client that hangs up half way, which would end this thread. */
server.on('request', (request: IncomingMessage) => {
  request.removeAllListeners('error').on('error', () => undefined);
});
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo; // a listening TCP server has one
  parentPort?.postMessage(port);
});
parentPort?.on('message', () => {
  server.closeAllConnections();
  server.close(() => process.exit(0));
});
